package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * A workout of the plan and how it stands.
 *
 * @param day for which it was planned
 * @param run whether it makes its day a running day
 * @param seconds as planned
 * @param load as planned, in arbitrary units
 * @param state the athlete's word included
 * @param score how closely what was recorded keeps to the plan, 0 to 1; absent without a recording
 * @param moved whether it was done on another day
 * @param assumed whether it was ever taken as done because nobody had reported on it
 */
public record PlannedSession(
        LocalDate day,
        WorkoutType type,
        Methodology methodology,
        boolean run,
        double seconds,
        double load,
        LedgerState state,
        @Nullable Double score,
        boolean moved,
        boolean assumed) {

    Outcome outcome() {
        return Outcome.of(state, score);
    }

    /** Whether its day is over, or something is known of it before. */
    boolean isDue(LocalDate today) {
        return day.isBefore(today) || outcome() != Outcome.OPEN;
    }
}
