package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.DraftDay;
import org.runningcoach.domain.methodology.drafting.DraftWeek;
import org.runningcoach.domain.methodology.drafting.EasierWeek;
import org.runningcoach.domain.methodology.drafting.SettledDays;
import org.runningcoach.domain.methodology.drafting.WeekLimits;
import org.runningcoach.domain.methodology.drafting.WeekSetting;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Plans one week as it looks from the evening before it begins, then lays over it what has happened since and what the athlete has fixed, and makes
 * it smaller where that asks for it. A week that went as planned therefore stays as it is.
 */
record WeekPlanner(Course course) {

    private static final int SHORTEST_WORTHWHILE = 20;

    DraftWeek<Proposal> plan(PlanInContext before, LocalDate monday) {
        WeekOutlook outlook = new WeekOutlook(course, before, monday);
        List<DraftDay<Proposal>> days = outlook.days();
        int runs = outlook.ahead()
                .runs(
                        days.stream().map(DraftDay::room).toList(),
                        outlook.ahead().restDays(outlook.kind()));
        WeekLimits limits = outlook.limits(runs);
        int wanted = wantedMinutes(outlook, limits, runs);
        if (outlook.kind() != WeekKind.LOADING && outlook.kind() != WeekKind.RECOVERY) {
            limits = outlook.limits(StrictMath.min(runs, StrictMath.max(1, wanted / SHORTEST_WORTHWHILE)));
        }
        DraftWeek<Proposal> week = new DraftWeek<>(
                monday,
                outlook.kind(),
                WeekSetting.of(outlook.ahead(), course.limits().isBeginner()),
                limits,
                days);
        new WeekFilling(outlook, week, wanted).fill(new IntensityPlan(course, before));
        WeekFitting fitting = new WeekFitting(outlook);
        ClimbPlan climb = new ClimbPlan(outlook);
        fitting.fit(week);
        climb.lay(week);
        if (new SettledDays(course, before.timeline()).lay(days)) {
            fitting.fit(week);
            week.days().forEach(DraftDay::release);
            DraftWeek<Proposal> ruled = week.under(outlook.rules());
            fitting.fit(ruled);
            climb.fit(ruled);
        }
        return week;
    }

    private static int wantedMinutes(WeekOutlook outlook, WeekLimits limits, int runs) {
        double usual = EasierWeek.share(outlook.ahead().races().toList(), outlook.kind())
                * outlook.volume().seconds(runs);
        return (int) (outlook.ahead().volumeWithin(limits.budgets(), usual) / 60);
    }
}
