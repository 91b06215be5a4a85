package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlacedRace;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * Plans one week as it looks from the evening before it begins, then lays over it what has happened since and what the athlete has fixed, and makes
 * it smaller where that asks for it. A week that went as planned therefore stays as it is.
 */
record WeekPlanner(Course course) {

    private static final int SHORT_FRAME_METRES = 30_000;

    DraftWeek plan(PlanInContext before, LocalDate monday) {
        WeekOutlook outlook = new WeekOutlook(course, before, monday);
        List<DraftDay> days = outlook.days();
        int runs = outlook.runs(days);
        WeekLimits limits = outlook.limits(runs);
        double wanted = wanted(outlook, limits, days, runs);
        DraftWeek week = new DraftWeek(monday, outlook.kind(), setting(outlook, wanted), limits, days);
        List<Assignment> assignments = assignments(outlook);
        new WeekFilling(outlook, week, wanted).fill(assignments);
        WeekFitting fitting = new WeekFitting(course.sessions());
        fitting.fit(week);
        if (overlay(week, before.timeline())) {
            fitting.fit(week);
            week.days().forEach(DraftDay::release);
            fitting.fit(week);
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
        double usual = EasierWeek.share(outlook) * outlook.volume().metres(outlook.kind(), runs);
        List<WindowShare> windows =
                limits.budgets().stream().filter(WindowShare::countsMetres).toList();
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

    /** What happened already, and what the athlete or yesterday's plan has fixed; false when there is nothing of the kind. */
    private boolean overlay(DraftWeek week, Timeline timeline) {
        boolean laid = false;
        PlanRequest request = course.request();
        LocalDate today = request.today();
        for (DraftDay day : week.days()) {
            LocalDate date = day.date();
            Optional<PlanDay> stored = request.stored().stream()
                    .filter(each -> each.date().equals(date))
                    .findFirst();
            if (!timeline.isOpen(date)) {
                List<Workout> planned = date.isBefore(today)
                        ? List.of()
                        : stored.map(PlanDay::workouts).orElse(List.of());
                day.happened(timeline.on(date), planned);
                laid = true;
            } else if (stored.isPresent() && isFixed(date) && mayHold(day, stored.get())) {
                day.hold(stored.get());
                laid = true;
            }
        }
        return laid;
    }

    private boolean isFixed(LocalDate date) {
        return !date.isAfter(course.today().plusDays(1))
                || course.request().pinned().contains(date);
    }

    /** A race stands by the calendar of races alone. */
    private boolean mayHold(DraftDay day, PlanDay stored) {
        Optional<PlacedRace> race = course.races().on(day.date());
        return race.isEmpty() && stored.workouts().stream().noneMatch(Workout::isRace);
    }
}
