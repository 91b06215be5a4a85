package org.runningcoach.domain.log.rules;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * The official time of a race is humanly possible and no longer than the recording, with ten minutes for the way to the start line. It may
 * be left out only where the recording is the race: its distance within 5 %.
 *
 * @param seconds the official time; absent when the recording's is meant
 * @param recordedMetres absent when the recording has no distance
 */
public record RaceTimeFitsTheRecording(
        double metres, @Nullable Double seconds, @Nullable Double recordedMetres, double recordedSeconds) {

    /** The mean speed of the fastest 100 m on record, 9.58 s; longer races are slower. */
    private static final double FASTEST_METRES_PER_SECOND = 100 / 9.58;

    private static final double GUN_TIME_SECONDS = 600;
    private static final double SAME_DISTANCE_SHARE = 0.05;

    public void check() {
        double time = seconds == null ? recordedSeconds : seconds;
        if (seconds == null
                && recordedMetres != null
                && Math.abs(metres - recordedMetres) > SAME_DISTANCE_SHARE * metres) {
            throw new RuleViolation(
                    "log.race-time-needed",
                    "seconds",
                    "The recording is not the race alone: please give the race's own time.");
        }
        if (!(time > 0) || metres / time > FASTEST_METRES_PER_SECOND) {
            throw new RuleViolation("log.race-time", "seconds", "Nobody has ever run this distance in that time.");
        }
        if (time > recordedSeconds + GUN_TIME_SECONDS) {
            throw new RuleViolation("log.race-time", "seconds", "The race's time is longer than its recording.");
        }
    }
}
