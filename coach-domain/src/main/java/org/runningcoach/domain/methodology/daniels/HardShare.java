package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.drafting.DayPlacement.Use;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.RunLength;
import org.runningcoach.domain.plan.model.WeekKind;

/**
 * How a week's few hard days are shared out between the long run and quality (methodology 2.10, P7, P8): where both do not fit, the long run stays
 * below 90 minutes, but for the half marathon and the marathon it comes first.
 *
 * @param uses what each day is for
 * @param longMinutes how long the long run is
 * @param inLongRun quality at the heart of the long run
 * @param separate quality on days of its own, the most important first
 */
record HardShare(Use[] uses, int longMinutes, @Nullable Assignment inLongRun, List<Assignment> separate) {

    private static final int LAST_LONG_QUALITY_DAYS = 10;

    static HardShare of(WeekOutlook outlook, DraftWeek<Proposal> week, List<Assignment> assignments, int longMinutes) {
        boolean longFirst = outlook.course().season().isLongRace();
        int hardDays = week.limits().hardDays() - (int) outlook.ahead().races().count();
        Assignment inside = insideOf(outlook, week, assignments);
        List<Assignment> separate =
                assignments.stream().filter(each -> !each.inLongRun()).toList();
        boolean hardLong = longMinutes > RunLength.LONGEST_EASY
                        && outlook.course().season().race() != null
                || inside != null;
        boolean longPossible = hardDays > 0 && hardLong;
        boolean qualityFirst = !longFirst && !separate.isEmpty();
        if (longPossible && !(qualityFirst && hardDays < 2)) {
            HardShare both = place(outlook, week, longMinutes, inside, separate, hardDays - 1, true);
            boolean qualityLost = both.separate.isEmpty() && !separate.isEmpty();
            if (week.hasHardLongRun(both.uses) && !(qualityLost && qualityFirst)) {
                return both;
            }
        }
        return place(
                outlook, week, StrictMath.min(longMinutes, RunLength.LONGEST_EASY), null, separate, hardDays, false);
    }

    /** Marathon effort in the long run: in loading weeks, and in the taper while the race is still far enough. */
    private static @Nullable Assignment insideOf(
            WeekOutlook outlook, DraftWeek<Proposal> week, List<Assignment> assignments) {
        if (week.kind() == WeekKind.RECOVERY) {
            return null;
        }
        LocalDate sunday = week.monday().plusDays(6);
        boolean tooLate = outlook.course()
                .raceSeason()
                .goalTaper()
                .filter(taper ->
                        taper.raceDay().minusDays(LAST_LONG_QUALITY_DAYS).isBefore(sunday))
                .isPresent();
        return tooLate
                ? null
                : assignments.stream().filter(Assignment::inLongRun).findFirst().orElse(null);
    }

    private static HardShare place(
            WeekOutlook outlook,
            DraftWeek<Proposal> week,
            int longMinutes,
            @Nullable Assignment inside,
            List<Assignment> separate,
            int room,
            boolean longIsHard) {
        int usual = outlook.course().qualitySessions(week.monday());
        boolean few = week.kind() == WeekKind.RECOVERY || week.kind() == WeekKind.RACE;
        int places = few ? 1 : usual;
        Use[] uses = week.placement(outlook.course().longRunDay())
                .place(week.limits().runningDays(), longMinutes > 0, longIsHard, places);
        int found = 0;
        for (Use use : uses) {
            found += use == Use.FIRST_QUALITY || use == Use.SECOND_QUALITY ? 1 : 0;
        }
        int count = StrictMath.max(0, StrictMath.min(StrictMath.min(room, found), separate.size()));
        return new HardShare(uses, longMinutes, inside, separate.subList(0, count));
    }
}
