package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.weeks.BlendedLoad;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * The windows with a sum of their own that every school keeps: steps of a return, injuries, niggles, and the weeks after a change of goal.
 *
 * @param level the volume held
 */
public record Windows(Circumstances course, PlanInContext before, LocalDate monday, double level) {

    private static final double INJURED = 0.50;
    private static final double NIGGLE = 0.75;
    private static final int NIGGLE_DAYS = 7;

    /** All of them, whether they touch the week or not. */
    public Stream<Budget> all() {
        return Stream.of(returns(), injury(), niggles(), blend()).flatMap(budgets -> budgets);
    }

    private Budget volume(LocalDate first, LocalDate last, double most) {
        return Budget.ofVolume(first, last, before.timeline().measure(), most);
    }

    private Stream<Budget> returns() {
        return before.returns().all().stream()
                .flatMap(period -> period.steps().stream())
                .map(step -> volume(step.first(), step.last(), step.volume()));
    }

    private Stream<Budget> injury() {
        if (!before.health().isInjured()) {
            return Stream.empty();
        }
        LocalDate since = before.health().injuredSince();
        double usual = before.timeline().volumeBetween(since.minusDays(28), since.minusDays(1)) / 4;
        return Stream.of(volume(monday, monday.plusDays(6), INJURED * usual));
    }

    private Stream<Budget> niggles() {
        LocalDate today = course.today();
        return course.request().health().stream()
                .filter(report -> report.condition() == HealthCondition.NIGGLE)
                .map(report -> niggle(report, report.since().isAfter(today) ? report.since() : today));
    }

    private Budget niggle(HealthReport report, LocalDate from) {
        LocalDate until = report.until();
        LocalDate last = until == null || until.isBefore(from) ? from.plusDays(NIGGLE_DAYS - 1) : until;
        double share = (last.toEpochDay() - from.toEpochDay() + 1.0) / NIGGLE_DAYS;
        return volume(from, last, NIGGLE * share * level);
    }

    private Stream<Budget> blend() {
        Transition transition = course.request().transition();
        if (transition == null) {
            return Stream.empty();
        }
        BlendedLoad load = new BlendedLoad(transition.changedOn(), before.timeline(), before.startUp());
        return IntStream.rangeClosed(1, BlendedLoad.WEEKS)
                .mapToObj(week -> new Budget(
                        load.firstDay(week), load.firstDay(week).plusDays(6), Budget.What.LOAD, load.limit(week)));
    }
}
