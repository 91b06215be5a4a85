package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.EasierWeek;
import org.runningcoach.domain.methodology.drafting.SettledDays;
import org.runningcoach.domain.methodology.drafting.WeekLimits;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Plans one week as it looks from the evening before it begins, then lays over it what has happened since and what the athlete has fixed, and makes
 * it smaller where that asks for it. A week that went as planned therefore stays as it is.
 */
record WeekPlanner(Course course) {

    private static final int SHORT_FRAME_METRES = 30_000;
    private static final int SHORTEST_WORTHWHILE = 20;

    DraftWeek<Proposal> plan(PlanInContext before, LocalDate monday) {
        WeekOutlook outlook = new WeekOutlook(course, before, monday);
        List<DraftDay<Proposal>> days = outlook.days();
        int runs = outlook.runs(days);
        WeekLimits limits = outlook.limits(runs);
        double wanted = wanted(outlook, limits, runs);
        if (outlook.kind() != WeekKind.LOADING && outlook.kind() != WeekKind.RECOVERY) {
            limits = outlook.limits(worthwhileRuns(wanted, runs));
        }
        DraftWeek<Proposal> week = new DraftWeek<>(
                monday,
                outlook.kind(),
                WeekSetting.of(outlook.ahead(), course.limits().isBeginner() || wanted < SHORT_FRAME_METRES),
                limits,
                days);
        List<Assignment> assignments = assignments(outlook);
        new WeekFilling(outlook, week, wanted).fill(assignments);
        WeekFitting fitting = new WeekFitting(outlook);
        fitting.fit(week);
        if (new SettledDays(course, before.timeline()).lay(days)) {
            fitting.fit(week);
            week.days().forEach(DraftDay::release);
            fitting.fit(week.under(outlook.rules()));
        }
        return week;
    }

    private List<Assignment> assignments(WeekOutlook outlook) {
        return outlook.kind() == WeekKind.POST_RACE || outlook.kind() == WeekKind.RETURN
                ? List.of()
                : new QualityPlan(course, outlook.before(), course.qualitySessions(outlook.monday()))
                        .of(outlook.monday(), outlook.kind());
    }

    private static double wanted(WeekOutlook outlook, WeekLimits limits, int runs) {
        double usual = EasierWeek.share(outlook.ahead().races().toList(), outlook.kind())
                * outlook.volume().metres(outlook.kind(), runs);
        return outlook.ahead().volumeWithin(limits.budgets(), usual);
    }

    /** In weeks of little volume rather fewer runs than ones too short to be worth lacing up for. */
    private int worthwhileRuns(double wanted, int runs) {
        int worthwhile = (int) (course.paces().minutesOf(wanted, Intensity.EASY) / SHORTEST_WORTHWHILE);
        return StrictMath.min(runs, StrictMath.max(1, worthwhile));
    }
}
