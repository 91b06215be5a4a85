package org.runningcoach.domain.fitness.readiness;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an athlete said about one session, with what the plan had asked for. Ratings are 1 to 10; each may be absent.
 *
 * @param day of the session
 * @param effort of the whole session on the CR-10 scale
 * @param recovery 10 is fully recovered
 * @param motivation 10 is high
 * @param soreness 10 is worst
 * @param pain whether something hurt
 * @param run whether the session was a run
 * @param plannedEffort the hardest part of what was planned or raced, on the same scale as effort; absent when nothing was
 */
public record Feeling(
        LocalDate day,
        @Nullable Integer effort,
        @Nullable Integer recovery,
        @Nullable Integer motivation,
        @Nullable Integer soreness,
        boolean pain,
        boolean run,
        @Nullable Integer plannedEffort) {

    /** From here on soreness is treated like pain (methodology, section 6). */
    private static final int VERY_SORE = 8;

    /** Whether it is to be treated as a niggle, however ready the athlete is otherwise. */
    public boolean hurts() {
        return pain || (soreness != null && soreness >= VERY_SORE);
    }
}
