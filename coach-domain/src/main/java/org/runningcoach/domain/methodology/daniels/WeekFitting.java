package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.WeekReduction;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.QualityLimits;

/** Makes a week smaller until it keeps every bound: it shortens, eases and drops, and never adds, so it ends, at the latest with an empty week. */
record WeekFitting(WeekOutlook outlook) {

    private static final double TOLERANCE = 1e-6;

    void fit(DraftWeek<Proposal> week) {
        Cuts cuts = new Cuts(outlook.course().sessions());
        WeekReduction<Proposal> reduction = new WeekReduction<>(cuts);
        reduction.inRounds(week, round -> {
            boolean changed = fitDays(round, cuts);
            changed |= reduction.spaceHardDays(round);
            changed |= reduction.rest(round);
            changed |= reduction.keepBudgets(round);
            changed |= reduction.take(round.days(), excess(round, cuts), round);
            return changed | fitDoses(round, cuts);
        });
    }

    /** No session longer than the day, the longest run of the last 30 days and the week's share allow. */
    private boolean fitDays(DraftWeek<Proposal> week, Cuts cuts) {
        boolean changed = false;
        double longest = 0;
        double share =
                week.kind() == WeekKind.RACE ? Double.MAX_VALUE : outlook.longestRun(week.metres(), week.runningDays());
        for (DraftDay<Proposal> day : week.days()) {
            if (day.isOpen() && day.isTooLively()) {
                cuts.ease(day, week);
                changed = true;
            }
            if (day.isOpen()) {
                int most = StrictMath.min(day.room(), day.longestAfter(longest));
                if (day.minutes() > most) {
                    cuts.shorten(day, most, week);
                    changed = true;
                } else if (day.totals().metres() > share + TOLERANCE) {
                    double excess = paces().minutesOf(day.totals().metres() - share, Intensity.EASY);
                    cuts.shorten(day, day.minutes() - StrictMath.max(1, (int) excess), week);
                    changed = true;
                }
            }
            longest = StrictMath.max(longest, day.totals().longestRunSeconds());
        }
        return changed;
    }

    /** Minutes of easy running too many, by volume, load or a minor's time. */
    private int excess(DraftWeek<Proposal> week, Cuts cuts) {
        double metres = week.metres() - week.limits().volume().volume(week.runs());
        double load =
                cuts.metresOfLoad(week.sum(DayTotals::load) - week.limits().load());
        double minutes = (week.trainingSeconds() - outlook.mostSeconds()) / 60;
        double time = paces().metresIn(minutes, Intensity.EASY);
        return cuts.minutesOf(StrictMath.max(metres, StrictMath.max(load, time)));
    }

    private Paces paces() {
        return outlook.course().paces();
    }

    /** Caps on hard running as shares of the week (P14-P18). */
    private boolean fitDoses(DraftWeek<Proposal> week, Cuts cuts) {
        boolean changed = false;
        double metres = week.metres();
        for (DraftDay<Proposal> day : week.days()) {
            for (Quality quality : Quality.values()) {
                double cap = quality.cap(metres, paces());
                if (day.isOpen() && quality.metresOn(day.planned()) > cap + TOLERANCE) {
                    cuts.limitDose(day, cap, week);
                    changed = true;
                }
            }
        }
        QualityLimits limits = new QualityLimits(metres);
        double fast = week.sum(DayTotals::qualityMetres);
        double excess = StrictMath.max(
                fast - limits.weekMetres(),
                fast + week.sum(DayTotals::marathonMetres) - limits.weekMetresWithMarathon());
        if (excess > TOLERANCE) {
            for (int index = 6; index >= 0; index--) {
                DraftDay<Proposal> day = week.days().get(index);
                Proposal proposal = day.proposal();
                if (day.isOpen() && proposal != null && proposal.quality() != null) {
                    cuts.limitDose(day, proposal.quality().metresOn(day.planned()) - excess, week);
                    return true;
                }
            }
        }
        return changed;
    }
}
