package org.runningcoach.domain.plan.weeks;

import java.util.List;
import java.util.stream.IntStream;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;

/**
 * Assumed work counts as done until 28 days have passed without evidence; from then on the silent days count as a break, as long as there was
 * running before them to break off.
 */
final class LongSilence {

    private static final int DAYS = 28;

    private LongSilence() {}

    /** The number of leading records that still count as they stand; the others are silent. */
    static int heard(List<DayRecord> days, double toldWeeklyMetres) {
        int heard = days.size();
        while (heard > 0 && !isEvidence(days.get(heard - 1))) {
            heard--;
        }
        boolean silent = days.size() - heard >= DAYS;
        return silent && (toldWeeklyMetres > 0 || ranBefore(days, heard)) ? heard : days.size();
    }

    private static boolean ranBefore(List<DayRecord> days, int heard) {
        return IntStream.range(Math.max(0, heard - DAYS), heard)
                .anyMatch(i -> days.get(i).metres() > 0);
    }

    private static boolean isEvidence(DayRecord day) {
        return day.state() == DayState.RAN || day.state() == DayState.MISSED || day.state() == DayState.ILL;
    }
}
