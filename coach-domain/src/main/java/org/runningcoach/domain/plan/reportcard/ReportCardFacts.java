package org.runningcoach.domain.plan.reportcard;

import java.util.List;

/**
 * Everything a report card is scored from, each in any order.
 *
 * @param indexes the fitness index as it was noted at the time
 * @param plans what each revision trained for
 * @param months fitness as it was frozen
 */
public record ReportCardFacts(
        List<RaceRun> races,
        List<NotedIndex> indexes,
        List<NotedPlan> plans,
        List<NotedFitness> months,
        List<PlannedSession> sessions) {

    public ReportCardFacts {
        races = List.copyOf(races);
        indexes = List.copyOf(indexes);
        plans = List.copyOf(plans);
        months = List.copyOf(months);
        sessions = List.copyOf(sessions);
    }
}
