package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.SessionKind;
import org.runningcoach.domain.methodology.drafting.WeekReduction;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.LongRunShare;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** Makes a week smaller until it keeps every bound: it shortens, eases and drops, and never adds, so it ends, at the latest with an empty week. */
record WeekFitting(WeekOutlook outlook) {

    private static final double TOLERANCE = 1e-6;

    void fit(DraftWeek<Proposal> week) {
        Cuts cuts = new Cuts(outlook.course().sessions(), outlook.recoveryDays());
        WeekReduction<Proposal> reduction = new WeekReduction<>(cuts);
        reduction.inRounds(week, round -> {
            boolean changed = fitDays(round, cuts);
            changed |= LongRunPairs.fit(round);
            changed |= reduction.spaceHardDays(round);
            changed |= reduction.rest(round);
            changed |= reduction.keepBudgets(round);
            changed |= reduction.take(round.days(), excess(round), round);
            return changed | fitIntensity(round, cuts);
        });
    }

    /** No session longer than the day, the longest run of the last 30 days and the week's share allow. */
    private boolean fitDays(DraftWeek<Proposal> week, Cuts cuts) {
        boolean changed = false;
        double longest = 0;
        int share = week.kind() == WeekKind.RACE
                ? Integer.MAX_VALUE
                : (int) (LongRunShare.seconds(week.seconds(), week.runningDays()) / 60 + TOLERANCE);
        for (DraftDay<Proposal> day : week.days()) {
            if (day.isOpen() && (day.isTooLively() || outlook.recoveryDays().isTooMuch(day))) {
                cuts.ease(day, week);
                changed = true;
            }
            if (day.isOpen()) {
                int most = StrictMath.min(StrictMath.min(day.room(), share), day.longestAfter(longest));
                if (day.minutes() > most) {
                    cuts.shorten(day, most, week);
                    changed = true;
                }
            }
            longest = StrictMath.max(longest, day.totals().longestRunSeconds());
        }
        return changed;
    }

    /** Minutes of easy running too many, by volume or load. */
    private static int excess(DraftWeek<Proposal> week) {
        double volume = (week.seconds() - week.limits().volume().volume(week.runs())) / 60;
        double load = week.sum(DayTotals::load) - week.limits().load();
        return Cuts.wholeMinutes(StrictMath.max(volume, Cuts.minutesOfLoad(load)));
    }

    /** A quarter of the week at most (P18); the last hard session gives way first. */
    private static boolean fitIntensity(DraftWeek<Proposal> week, Cuts cuts) {
        double excess = week.sum(DayTotals::qualitySeconds) - QualityLimits.KOOP_SHARE * week.seconds();
        for (int index = 6; index >= 0 && excess > TOLERANCE; index--) {
            DraftDay<Proposal> day = week.days().get(index);
            if (day.is(SessionKind.HARD)) {
                cuts.fewerBouts(day, excess / 60, week);
                return true;
            }
        }
        return false;
    }
}
