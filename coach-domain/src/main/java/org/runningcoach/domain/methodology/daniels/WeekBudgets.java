package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.BlendedLoad;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.RaceRecovery;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.TaperShare;

/** The windows with a sum of their own that reach into a week: tapers, the fortnight after a marathon, returns, injuries and niggles. */
record WeekBudgets(WeekOutlook outlook) {

    private static final double INJURED = 0.50;
    private static final double NIGGLE = 0.75;
    private static final int NIGGLE_DAYS = 7;
    private static final int SHORTEST_RUN = 12;
    private static final double LONG_RUN_WEIGHT = 2;
    private static final double QUIET_WEIGHT = 0.5;

    /**
     * This week's part of each window, so that the weeks after it get theirs. A window of full volume holds a usual week: a loading week takes
     * from it what its days usually hold.
     */
    List<WindowShare> shares() {
        boolean loading = outlook.kind() == WeekKind.LOADING;
        return windows()
                .map(budget -> new WindowShare(budget, loading ? rest(budget) : share(budget)))
                .toList();
    }

    private double rest(Budget budget) {
        return StrictMath.max(0, budget.left(outlook.monday(), outlook.before().timeline()));
    }

    /** A part too small for one run leaves none of it to later weeks of a return. */
    private double share(Budget budget) {
        double share = budget.leftFor(outlook.monday(), outlook.before().timeline(), this::weight);
        boolean tooSmall = share < outlook.course().paces().metresIn(SHORTEST_RUN, Intensity.EASY);
        return tooSmall && outlook.kind() == WeekKind.RETURN ? rest(budget) : share;
    }

    /** How much a day counts when a window is shared out between weeks: by what the athlete may run on it. */
    private double weight(LocalDate day) {
        Course course = outlook.course();
        if (course.request().availability().minutesOn(day) == 0) {
            return 0;
        }
        boolean quiet = course.raceSeason()
                .goalTaper()
                .filter(taper -> taper.isQuiet(day))
                .isPresent();
        return quiet ? QUIET_WEIGHT : day.getDayOfWeek() == course.longRunDay() ? LONG_RUN_WEIGHT : 1;
    }

    /** All that is left of each window. */
    List<WindowShare> rests() {
        return windows()
                .map(budget -> new WindowShare(
                        budget, budget.left(outlook.monday(), outlook.before().timeline())))
                .toList();
    }

    private Stream<Budget> windows() {
        return Stream.of(taper(), afterMarathons(), returns(), health(), blend())
                .flatMap(budgets -> budgets)
                .filter(budget -> budget.touches(outlook.monday()));
    }

    private Stream<Budget> taper() {
        return outlook.course().raceSeason().goalTaper().stream()
                .filter(taper -> taper.windows().stream()
                        .anyMatch(window -> window.touches(
                                outlook.monday(), outlook.monday().plusDays(6))))
                .flatMap(this::taper);
    }

    private Stream<Budget> taper(Taper taper) {
        OptionalDouble peak = taper.peak(outlook.before().timeline());
        return peak.isEmpty()
                ? Stream.empty()
                : taper.windows().stream().map(window -> {
                    TaperShare share =
                            TaperShare.of(window, outlook.course().anchors().planStart(), peak.getAsDouble());
                    return Budget.ofMetres(share.first(), window.last(), share.metres());
                });
    }

    private Stream<Budget> afterMarathons() {
        return outlook.course().raceSeason().recoveries().stream()
                .filter(recovery -> recovery.limitsVolume()
                        && recovery.raceDay().isBefore(outlook.monday().plusDays(6))
                        && recovery.raceDay()
                                .plusDays(14)
                                .isAfter(outlook.monday().minusDays(1)))
                .flatMap(this::afterMarathon);
    }

    private Stream<Budget> afterMarathon(RaceRecovery recovery) {
        LocalDate race = recovery.raceDay();
        OptionalDouble peak = new Taper(race, RaceCategory.of(recovery.raceMetres()))
                .peak(outlook.before().timeline());
        return peak.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Budget.ofMetres(
                                race.plusDays(1), race.plusDays(7), RaceRecovery.FIRST_WEEK_SHARE * peak.getAsDouble()),
                        Budget.ofMetres(
                                race.plusDays(8),
                                race.plusDays(14),
                                RaceRecovery.SECOND_WEEK_SHARE * peak.getAsDouble()));
    }

    private Stream<Budget> returns() {
        return outlook.before().returns().all().stream()
                .flatMap(period -> period.steps().stream())
                .map(step -> Budget.ofMetres(step.first(), step.last(), step.metres()));
    }

    private Stream<Budget> health() {
        PlanInContext before = outlook.before();
        LocalDate monday = outlook.monday();
        Stream<Budget> injured = Stream.empty();
        if (before.health().isInjured()) {
            LocalDate since = before.health().injuredSince();
            double usual = before.timeline().metresBetween(since.minusDays(28), since.minusDays(1)) / 4;
            injured = Stream.of(Budget.ofMetres(monday, monday.plusDays(6), INJURED * usual));
        }
        LocalDate today = outlook.course().today();
        Stream<Budget> niggles = outlook.course().request().health().stream()
                .filter(report -> report.condition() == HealthCondition.NIGGLE)
                .map(report -> niggle(report, report.since().isAfter(today) ? report.since() : today));
        return Stream.concat(injured, niggles);
    }

    private Budget niggle(HealthReport report, LocalDate from) {
        LocalDate until = report.until();
        LocalDate last = until == null || until.isBefore(from) ? from.plusDays(NIGGLE_DAYS - 1) : until;
        double share = (last.toEpochDay() - from.toEpochDay() + 1.0) / NIGGLE_DAYS;
        return Budget.ofMetres(from, last, NIGGLE * share * outlook.level());
    }

    private Stream<Budget> blend() {
        Transition transition = outlook.course().request().transition();
        if (transition == null) {
            return Stream.empty();
        }
        BlendedLoad load = new BlendedLoad(
                transition.changedOn(),
                outlook.before().timeline(),
                outlook.before().startUp());
        return IntStream.rangeClosed(1, BlendedLoad.WEEKS)
                .mapToObj(week -> new Budget(
                        load.firstDay(week), load.firstDay(week).plusDays(6), Budget.What.LOAD, load.limit(week)));
    }
}
