package org.runningcoach.domain.methodology.koop;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.drafting.DayPlacement;
import org.runningcoach.domain.methodology.drafting.DayPlacement.Use;
import org.runningcoach.domain.plan.model.HardSession;

/**
 * How a week's few hard days are shared out between the long run and hard running (P7, P8): where both do not fit, the long run stays below 90 minutes, but in
 * the specific phase it comes first.
 *
 * @param uses what each day is for
 * @param longMinutes how long the long run is
 * @param pair the second of two long runs, if the week holds such a pair
 * @param qualities hard sessions on days of their own
 */
record Layout(Use[] uses, int longMinutes, @Nullable SecondLongRun pair, int qualities) {

    private static final int LONGEST_EASY = HardSession.HARD_BY_LENGTH_SECONDS / 60 - 1;

    /** @param day its place in the week */
    record SecondLongRun(int day, int minutes) {}

    static Layout of(WeekOutlook outlook, DraftWeek week, int longMinutes, int wantedMinutes, int qualities) {
        int hardDays = week.limits().hardDays() - (int) outlook.ahead().races().count();
        Layout two = PairOfLongRuns.layout(outlook, week, wantedMinutes, StrictMath.min(qualities, hardDays - 2));
        if (two != null && hardDays >= 2) {
            return two;
        }
        boolean qualityFirst = outlook.course().season().phase(week.monday()) != Phase.SPECIFIC && qualities > 0;
        if (longMinutes > LONGEST_EASY && hardDays > 0 && !(qualityFirst && hardDays < 2)) {
            Layout both = placed(outlook, week, longMinutes, StrictMath.min(qualities, hardDays - 1), true);
            boolean qualityLost = both.qualities == 0 && qualities > 0;
            if (both.hasHardLong(week) && !(qualityLost && qualityFirst)) {
                return both;
            }
        }
        return placed(
                outlook, week, StrictMath.min(longMinutes, LONGEST_EASY), StrictMath.min(qualities, hardDays), false);
    }

    private static Layout placed(
            WeekOutlook outlook, DraftWeek week, int longMinutes, int qualities, boolean longIsHard) {
        Use[] uses = placement(outlook, week)
                .place(week.limits().runningDays(), longMinutes > 0, longIsHard, StrictMath.max(0, qualities));
        return new Layout(uses, longMinutes, null, count(uses));
    }

    static int count(Use[] uses) {
        int found = 0;
        for (Use use : uses) {
            found += use == Use.FIRST_QUALITY || use == Use.SECOND_QUALITY ? 1 : 0;
        }
        return found;
    }

    static DayPlacement placement(WeekOutlook outlook, DraftWeek week) {
        int[] minutes = new int[7];
        boolean[] hard = new boolean[7];
        int spacing = week.limits().hardSpacing();
        int sinceHard = week.limits().daysSinceHard();
        for (int index = 0; index < 7; index++) {
            DraftDay day = week.days().get(index);
            sinceHard = day.isRace() ? 1 : sinceHard + 1;
            minutes[index] = day.isRace() ? 0 : day.room();
            hard[index] = day.hardPossible() && sinceHard > spacing;
        }
        return new DayPlacement(minutes, hard, spacing, outlook.course().longRunDay());
    }

    /** Whether the long run found a day on which hard running may stand. */
    private boolean hasHardLong(DraftWeek week) {
        for (int index = 0; index < uses.length; index++) {
            if (uses[index] == Use.LONG) {
                boolean spaced =
                        index + week.limits().daysSinceHard() >= week.limits().hardSpacing();
                return spaced && week.days().get(index).hardPossible();
            }
        }
        return false;
    }
}
