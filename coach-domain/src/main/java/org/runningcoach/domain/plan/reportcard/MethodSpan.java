package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * A stretch of days planned by one school for one kind of race.
 *
 * @param last the last day; of the stretch under way, yesterday
 * @param raceMetres the distance of the goal; absent for general fitness and timed events
 * @param timedMinutes the length of a timed event; absent for a distance
 */
public record MethodSpan(
        LocalDate first,
        LocalDate last,
        Methodology methodology,
        @Nullable Double raceMetres,
        @Nullable Integer timedMinutes) {

    /** Oldest first; of the plans of one day the last one counts. */
    static List<MethodSpan> of(List<NotedPlan> plans, LocalDate today) {
        SortedMap<LocalDate, NotedPlan> byDay = new TreeMap<>();
        plans.stream().sorted(NotedPlan.IN_ORDER).forEach(plan -> byDay.put(plan.from(), plan));
        List<NotedPlan> changes = new ArrayList<>();
        for (NotedPlan plan : byDay.values()) {
            if (changes.isEmpty() || !changes.getLast().trainsAs(plan)) {
                changes.add(plan);
            }
        }
        List<MethodSpan> spans = new ArrayList<>();
        for (int begin = 0; begin < changes.size(); begin++) {
            NotedPlan plan = changes.get(begin);
            LocalDate end = begin + 1 < changes.size() ? changes.get(begin + 1).from() : today;
            if (plan.from().isBefore(end)) {
                spans.add(new MethodSpan(
                        plan.from(), end.minusDays(1), plan.methodology(), plan.raceMetres(), plan.timedMinutes()));
            }
        }
        return spans;
    }
}
