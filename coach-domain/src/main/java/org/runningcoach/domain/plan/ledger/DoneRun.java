package org.runningcoach.domain.plan.ledger;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.RaceResult;

/**
 * One recorded run.
 *
 * @param metres its distance, estimated when the device had none
 * @param load in arbitrary units
 * @param race set when the athlete marked it as a race
 */
public record DoneRun(
        double metres,
        double seconds,
        double load,
        boolean hard,
        @Nullable RaceResult race) {

    /** A watch measures a course within so much of its length. */
    private static final double TOLERANCE = 0.05;

    /** The race this run was: marked, or run over the distance of the race planned for the day. */
    @Nullable
    RaceResult raceAgainst(@Nullable AskedDay asked) {
        if (race != null || asked == null || asked.race() == null) {
            return race;
        }
        RaceResult planned = asked.race();
        boolean sameDistance = StrictMath.abs(metres - planned.metres()) <= TOLERANCE * planned.metres();
        return sameDistance ? new RaceResult(planned.metres(), seconds, planned.priority()) : null;
    }
}
