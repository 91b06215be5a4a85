package org.runningcoach.domain.plan.reportcard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The whole weeks of a stretch of training.
 *
 * @param observed Mondays to Sundays within it
 * @param confirmed those of whose planned running time at least half is known to have been run
 */
public record TrainedWeeks(int observed, int confirmed) {

    static TrainedWeeks of(MethodSpan span, List<PlannedSession> sessions) {
        int observed = 0;
        int confirmed = 0;
        LocalDate monday = span.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        for (; !monday.plusDays(6).isAfter(span.last()); monday = monday.plusWeeks(1)) {
            observed++;
            confirmed += isConfirmed(monday, sessions) ? 1 : 0;
        }
        return new TrainedWeeks(observed, confirmed);
    }

    private static boolean isConfirmed(LocalDate monday, List<PlannedSession> sessions) {
        double planned = 0;
        double run = 0;
        for (PlannedSession session : sessions) {
            if (session.run()
                    && !session.day().isBefore(monday)
                    && session.day().isBefore(monday.plusWeeks(1))) {
                planned += session.seconds();
                Outcome outcome = session.outcome();
                run += outcome == Outcome.DONE || outcome == Outcome.PARTLY ? session.seconds() : 0;
            }
        }
        return planned > 0 && run * 2 >= planned;
    }
}
