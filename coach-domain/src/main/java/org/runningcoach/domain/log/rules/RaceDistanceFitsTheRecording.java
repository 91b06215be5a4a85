package org.runningcoach.domain.log.rules;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * The official distance of a race lies between half the recorded one, for a warm-up may have been recorded with it, and a tenth above it.
 *
 * @param recorded absent when the recording has no distance: then any up to 500 km will do
 */
public record RaceDistanceFitsTheRecording(
        double metres, @Nullable Double recorded) {

    private static final double LEAST_SHARE = 0.5;
    private static final double GREATEST_SHARE = 1.1;

    public void check() {
        if (!(metres > 0 && metres <= RecordingIsPossible.MOST_METRES)) {
            throw new RuleViolation("log.race-distance", "metres", "A race is longer than 0 m and at most 500 km.");
        }
        if (recorded != null && (metres < LEAST_SHARE * recorded || metres > GREATEST_SHARE * recorded)) {
            throw new RuleViolation(
                    "log.race-distance",
                    "metres",
                    "A race of " + Math.round(metres) + " m does not fit a recording of " + Math.round(recorded)
                            + " m.");
        }
    }
}
