package org.runningcoach.domain.methodology.koop;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.drafting.DayPlacement.Use;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;

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

    /** @param day its place in the week */
    record SecondLongRun(int day, int minutes) {}

    /** With two long runs on successive days; none where athlete, week or days have no room for them. */
    static @Nullable Layout withPair(WeekOutlook outlook, DraftWeek<Proposal> week, int wantedMinutes, int qualities) {
        int hardDays = hardDays(outlook, week);
        return hardDays < 2
                ? null
                : PairOfLongRuns.layout(outlook, week, wantedMinutes, StrictMath.min(qualities, hardDays - 2));
    }

    private static int hardDays(WeekOutlook outlook, DraftWeek<Proposal> week) {
        return week.limits().hardDays() - (int) outlook.ahead().races().count();
    }

    static Layout of(WeekOutlook outlook, DraftWeek<Proposal> week, int longMinutes, int qualities) {
        int hardDays = hardDays(outlook, week);
        boolean qualityFirst = outlook.course().season().phase(week.monday()) != Phase.SPECIFIC && qualities > 0;
        if (longMinutes > RunLength.LONGEST_EASY && hardDays > 0 && !(qualityFirst && hardDays < 2)) {
            Layout both = placed(outlook, week, longMinutes, StrictMath.min(qualities, hardDays - 1), true);
            boolean qualityLost = both.qualities == 0 && qualities > 0;
            if (week.hasHardLongRun(both.uses) && !(qualityLost && qualityFirst)) {
                return both;
            }
        }
        return placed(
                outlook,
                week,
                StrictMath.min(longMinutes, RunLength.LONGEST_EASY),
                StrictMath.min(qualities, hardDays),
                false);
    }

    private static Layout placed(
            WeekOutlook outlook, DraftWeek<Proposal> week, int longMinutes, int qualities, boolean longIsHard) {
        Use[] uses = week.placement(outlook.course().longRunDay())
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
}
