package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.EasierWeek;
import org.runningcoach.domain.methodology.drafting.FixedDays;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Plans one week as it looks from the evening before it begins, then lays over it what has happened since and what the athlete has fixed, and makes
 * it smaller where that asks for it. A week that went as planned therefore stays as it is.
 */
record WeekPlanner(Course course) {

    private static final int SHORTEST_WORTHWHILE = 20;

    DraftWeek plan(PlanInContext before, LocalDate monday) {
        WeekOutlook outlook = new WeekOutlook(course, before, monday);
        List<DraftDay> days = outlook.days();
        int runs = outlook.ahead()
                .runs(
                        days.stream().map(DraftDay::room).toList(),
                        outlook.ahead().restDays(outlook.kind()));
        WeekLimits limits = outlook.limits(runs);
        int wanted = wantedMinutes(outlook, limits, days, runs);
        if (outlook.kind() != WeekKind.LOADING && outlook.kind() != WeekKind.RECOVERY) {
            limits = outlook.limits(StrictMath.min(runs, StrictMath.max(1, wanted / SHORTEST_WORTHWHILE)));
        }
        DraftWeek week = new DraftWeek(monday, outlook.kind(), setting(outlook), limits, days);
        new WeekFilling(outlook, week, wanted).fill(new IntensityPlan(course, before));
        WeekFitting fitting = new WeekFitting(course.sessions());
        ClimbPlan climb = new ClimbPlan(outlook);
        fitting.fit(week);
        climb.lay(week);
        if (week.lay(new FixedDays(course), before.timeline())) {
            fitting.fit(week);
            week.days().forEach(DraftDay::release);
            DraftWeek ruled = week.under(outlook.rules());
            fitting.fit(ruled);
            climb.fit(ruled);
        }
        return week;
    }

    private static int wantedMinutes(WeekOutlook outlook, WeekLimits limits, List<DraftDay> days, int runs) {
        double usual = EasierWeek.share(outlook.ahead().races().toList(), outlook.kind())
                * outlook.volume().seconds(runs);
        List<WindowShare> windows =
                limits.budgets().stream().filter(WindowShare::countsVolume).toList();
        if (windows.isEmpty()) {
            return (int) (usual / 60);
        }
        long free = days.stream()
                .filter(day ->
                        windows.stream().noneMatch(share -> share.budget().covers(day.date())))
                .filter(day ->
                        outlook.ahead().races().noneMatch(race -> race.date().equals(day.date())))
                .count();
        double sum = windows.stream().mapToDouble(WindowShare::most).sum();
        return (int) (StrictMath.min(usual, sum + free * usual / 7) / 60);
    }

    private WeekSetting setting(WeekOutlook outlook) {
        LocalDate monday = outlook.monday();
        int daysToRace = course.raceSeason()
                .goalTaper()
                .map(taper -> (int) ChronoUnit.DAYS.between(monday, taper.raceDay()))
                .orElse(0);
        double share = outlook.before().returns().all().stream()
                .filter(period -> period.covers(monday) || period.covers(monday.plusDays(6)))
                .mapToDouble(period -> period.shareOn(monday))
                .min()
                .orElse(1);
        return new WeekSetting(
                course.season().phase(monday), course.limits().isBeginner(), StrictMath.max(0, daysToRace), (int)
                        StrictMath.round(100 * share));
    }
}
