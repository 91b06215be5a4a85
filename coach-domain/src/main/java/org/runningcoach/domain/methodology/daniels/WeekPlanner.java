package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.runningcoach.domain.methodology.drafting.EasierWeek;
import org.runningcoach.domain.methodology.drafting.FixedDays;
import org.runningcoach.domain.methodology.drafting.WindowShare;
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

    DraftWeek plan(PlanInContext before, LocalDate monday) {
        WeekOutlook outlook = new WeekOutlook(course, before, monday);
        List<DraftDay> days = outlook.days();
        int runs = outlook.runs(days);
        WeekLimits limits = outlook.limits(runs);
        double wanted = wanted(outlook, limits, days, runs);
        if (outlook.kind() != WeekKind.LOADING && outlook.kind() != WeekKind.RECOVERY) {
            limits = outlook.limits(worthwhileRuns(wanted, runs));
        }
        DraftWeek week = new DraftWeek(monday, outlook.kind(), setting(outlook, wanted), limits, days);
        List<Assignment> assignments = assignments(outlook);
        new WeekFilling(outlook, week, wanted).fill(assignments);
        WeekFitting fitting = new WeekFitting(course.sessions());
        fitting.fit(week);
        if (week.lay(new FixedDays(course), before.timeline())) {
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

    private double wanted(WeekOutlook outlook, WeekLimits limits, List<DraftDay> days, int runs) {
        double usual = EasierWeek.share(outlook.races().toList(), outlook.kind())
                * outlook.volume().metres(outlook.kind(), runs);
        List<WindowShare> windows =
                limits.budgets().stream().filter(WindowShare::countsVolume).toList();
        if (windows.isEmpty()) {
            return usual;
        }
        long free = days.stream()
                .filter(day ->
                        windows.stream().noneMatch(share -> share.budget().covers(day.date())))
                .filter(day -> outlook.races().noneMatch(race -> race.date().equals(day.date())))
                .count();
        double sum = windows.stream().mapToDouble(WindowShare::most).sum();
        return StrictMath.min(usual, sum + free * usual / 7);
    }

    /** In weeks of little volume rather fewer runs than ones too short to be worth lacing up for. */
    private int worthwhileRuns(double wanted, int runs) {
        int worthwhile = (int) (course.paces().minutesOf(wanted, Intensity.EASY) / SHORTEST_WORTHWHILE);
        return StrictMath.min(runs, StrictMath.max(1, worthwhile));
    }

    private WeekSetting setting(WeekOutlook outlook, double wanted) {
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
                course.season().phase(monday),
                course.limits().isBeginner() || wanted < SHORT_FRAME_METRES,
                StrictMath.max(0, daysToRace),
                (int) StrictMath.round(100 * share));
    }
}
