package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.RaceCategory;
import org.runningcoach.domain.plan.weeks.RaceRecovery;
import org.runningcoach.domain.plan.weeks.Taper;
import org.runningcoach.domain.plan.weeks.TaperShare;

/**
 * The windows with a sum of their own that reach into a week: tapers, the fortnight after a marathon, returns, injuries and niggles.
 *
 * @param kind what the week is for
 * @param level the volume held
 * @param shortestRun volume of a run that is just worth it
 */
public record WeekBudgets(
        Circumstances course, PlanInContext before, LocalDate monday, WeekKind kind, double level, double shortestRun) {

    private static final double LONG_RUN_WEIGHT = 2;
    private static final double QUIET_WEIGHT = 0.5;

    /**
     * This week's part of each window, so that the weeks after it get theirs. A window of full volume holds a usual week: a loading week takes
     * from it what its days usually hold.
     */
    public List<WindowShare> shares() {
        boolean loading = kind == WeekKind.LOADING;
        return windows()
                .map(budget -> new WindowShare(budget, loading ? rest(budget) : share(budget)))
                .toList();
    }

    private double rest(Budget budget) {
        return StrictMath.max(0, budget.left(monday, before.timeline()));
    }

    /** A part too small for one run leaves none of it to later weeks of a return. */
    private double share(Budget budget) {
        double share = budget.leftFor(monday, before.timeline(), this::weight);
        boolean tooSmall = share < shortestRun;
        return tooSmall && kind == WeekKind.RETURN ? rest(budget) : share;
    }

    /** How much a day counts when a window is shared out between weeks: by what the athlete may run on it. */
    private double weight(LocalDate day) {
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
    public List<WindowShare> rests() {
        return windows()
                .map(budget -> new WindowShare(budget, budget.left(monday, before.timeline())))
                .toList();
    }

    private Stream<Budget> windows() {
        return Stream.of(taper(), afterMarathons(), new Windows(course, before, monday, level).all())
                .flatMap(budgets -> budgets)
                .filter(budget -> budget.touches(monday));
    }

    private Budget volume(LocalDate first, LocalDate last, double most) {
        return Budget.ofVolume(first, last, before.timeline().measure(), most);
    }

    private Stream<Budget> taper() {
        return course.raceSeason().goalTaper().stream()
                .filter(taper ->
                        taper.windows().stream().anyMatch(window -> window.touches(monday, monday.plusDays(6))))
                .flatMap(this::taper);
    }

    private Stream<Budget> taper(Taper taper) {
        OptionalDouble peak = taper.peak(before.timeline());
        return peak.isEmpty()
                ? Stream.empty()
                : taper.windows().stream().map(window -> {
                    TaperShare share = TaperShare.of(window, course.anchors().planStart(), peak.getAsDouble());
                    return volume(share.first(), window.last(), share.volume());
                });
    }

    private Stream<Budget> afterMarathons() {
        return course.raceSeason().recoveries().stream()
                .filter(recovery -> recovery.limitsVolume()
                        && recovery.raceDay().isBefore(monday.plusDays(6))
                        && recovery.raceDay().plusDays(14).isAfter(monday.minusDays(1)))
                .flatMap(this::afterMarathon);
    }

    private Stream<Budget> afterMarathon(RaceRecovery recovery) {
        LocalDate race = recovery.raceDay();
        OptionalDouble peak = new Taper(race, RaceCategory.of(recovery.raceMetres())).peak(before.timeline());
        return peak.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        volume(race.plusDays(1), race.plusDays(7), RaceRecovery.FIRST_WEEK_SHARE * peak.getAsDouble()),
                        volume(
                                race.plusDays(8),
                                race.plusDays(14),
                                RaceRecovery.SECOND_WEEK_SHARE * peak.getAsDouble()));
    }
}
