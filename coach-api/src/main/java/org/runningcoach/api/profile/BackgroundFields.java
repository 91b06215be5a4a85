package org.runningcoach.api.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RunningBackground;

/**
 * What the athlete says of their running before any data arrives.
 *
 * @param weeklyMetres a typical week
 * @param longestRunMinutes the longest run of the last month
 * @param easyPace the pace they call easy, in seconds per kilometre
 */
public record BackgroundFields(
        @Nullable LocalDate runningSince,
        @Nullable Double weeklyMetres,
        @Nullable Integer longestRunMinutes,
        @Nullable Integer easyPace,
        @Nullable Integer weeklyRuns) {

    static BackgroundFields of(RunningBackground background) {
        return new BackgroundFields(
                background.runningSince(),
                background.weeklyMetres(),
                background.longestRunMinutes(),
                background.easyPace(),
                background.weeklyRuns());
    }

    RunningBackground toBackground() {
        return new RunningBackground(runningSince, weeklyMetres, longestRunMinutes, easyPace, weeklyRuns);
    }
}
