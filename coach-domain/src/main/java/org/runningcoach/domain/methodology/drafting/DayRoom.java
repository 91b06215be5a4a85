package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;

/**
 * What may stand on a day, by everything that does not depend on the other days of its week.
 *
 * @param minutes the longest session possible, 0 where none is; a race is exempt
 * @param longestRun seconds of a run at most by what was run before the week (P11)
 * @param hard whether a hard session may stand here
 * @param quality whether a few fast metres may
 * @param strides whether strides may
 */
public record DayRoom(LocalDate date, int minutes, double longestRun, boolean hard, boolean quality, boolean strides) {

    public static DayRoom of(WeekAhead ahead, HardRunning allowed, LocalDate date) {
        return new DayRoom(
                date,
                ahead.room(date),
                ahead.before().longestRunAllowed().on(date),
                allowed.isPossibleOn(date),
                allowed.isQualityPossibleOn(date),
                allowed.areStridesPossibleOn(date));
    }
}
