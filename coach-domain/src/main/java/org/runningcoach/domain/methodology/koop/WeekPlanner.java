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

    /** Two long runs in a row whose bounds leave too little of the second are planned again as one. */
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
        WeekSetting setting = WeekSetting.of(outlook.ahead(), course.limits().isBeginner());
        DraftWeek<Proposal> week = new DraftWeek<>(monday, outlook.kind(), setting, limits, days);
        boolean pair = fill(outlook, week, wanted, true);
        if (pair && !LongRunPairs.isIn(week)) {
            outlook = new WeekOutlook(course, before, monday);
            week = new DraftWeek<>(monday, outlook.kind(), setting, limits, outlook.days());
            fill(outlook, week, wanted, false);
        }
        ClimbPlan climb = new ClimbPlan(outlook);
        climb.lay(week);
        if (new SettledDays(course, before.timeline()).lay(week.days())) {
            WeekFitting fitting = new WeekFitting(outlook);
            fitting.fit(week);
            week.days().forEach(DraftDay::release);
            DraftWeek<Proposal> ruled = week.under(outlook.rules());
            fitting.fit(ruled);
            climb.fit(ruled);
        }
        return week;
    }

    /** Whether two long runs in a row were tried. */
    private boolean fill(WeekOutlook outlook, DraftWeek<Proposal> week, int wanted, boolean mayPair) {
        IntensityPlan intensity = new IntensityPlan(course, outlook.before());
        boolean pair = new WeekFilling(outlook, week, wanted).fill(intensity, mayPair);
        new WeekFitting(outlook).fit(week);
        return pair;
    }

    private static int wantedMinutes(WeekOutlook outlook, WeekLimits limits, int runs) {
        double usual = EasierWeek.share(outlook.ahead().races().toList(), outlook.kind())
                * outlook.volume().seconds(runs);
        return (int) (outlook.ahead().volumeWithin(limits.budgets(), usual) / 60);
    }
}
