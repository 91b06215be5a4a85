package org.runningcoach.domain.plan.reportcard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.runningcoach.domain.plan.ledger.Ledger;

/**
 * The whole weeks of a stretch of training.
 *
 * @param observed Mondays to Sundays within it
 * @param confirmed those of whose planned running time at least half is known to have been run
 */
public record TrainedWeeks(int observed, int confirmed) {

    static TrainedWeeks of(MethodSpan span, List<PlannedSession> sessions) {
        Map<LocalDate, List<PlannedSession>> runs = sessions.stream()
                .filter(PlannedSession::run)
                .collect(Collectors.groupingBy(session -> Ledger.mondayOf(session.day())));
        int observed = 0;
        int confirmed = 0;
        LocalDate monday = span.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusDays(6).isAfter(span.last()); monday = monday.plusWeeks(1)) {
            observed++;
            confirmed += isConfirmed(runs.getOrDefault(monday, List.of())) ? 1 : 0;
        }
        return new TrainedWeeks(observed, confirmed);
    }

    private static boolean isConfirmed(List<PlannedSession> week) {
        double planned = 0;
        double run = 0;
        for (PlannedSession session : week) {
            Outcome outcome = session.outcome();
            planned += session.seconds();
            run += outcome == Outcome.DONE || outcome == Outcome.PARTLY ? session.seconds() : 0;
        }
        return planned > 0 && run * 2 >= planned;
    }
}
