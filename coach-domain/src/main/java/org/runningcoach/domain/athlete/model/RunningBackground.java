package org.runningcoach.domain.athlete.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the athlete says of their running before any data arrives; data replaces it.
 *
 * @param runningSince since when they have run regularly
 * @param weeklyMetres a typical week, 0 to 300 000
 * @param longestRunMinutes the longest run of the last month, 0 to 600
 * @param easyPace the pace they call easy, in seconds per kilometre, 180 to 900
 * @param weeklyRuns runs in a typical week, 0 to 14
 */
public record RunningBackground(
        @Nullable LocalDate runningSince,
        @Nullable Double weeklyMetres,
        @Nullable Integer longestRunMinutes,
        @Nullable Integer easyPace,
        @Nullable Integer weeklyRuns) {

    /** Nothing said: the coach assumes a beginner. */
    public static RunningBackground unknown() {
        return new RunningBackground(null, null, null, null, null);
    }
}
