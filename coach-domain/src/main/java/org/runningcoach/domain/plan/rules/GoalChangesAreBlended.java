package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.units;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.plan.weeks.BlendedLoad;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.Timeline;
import org.runningcoach.domain.plan.weeks.Tolerance;

/**
 * After a change of goal the load of the six weeks from the third day on stays within 1.00, 1.05 and then a tenth more each week of the mean load
 * before it, and the first of them holds at most one hard session of a new methodology. Days kept (P41) and spacing across the change (P7) are
 * judged where they always are. Weeks that touch a return keep its own caps, and four weeks without any load measure nothing (P9 holds).
 */
record GoalChangesAreBlended() implements PlanInvariant {

    @Override
    public String number() {
        return "P47";
    }

    @Override
    public String code() {
        return "goal-changes-are-blended";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        Transition transition = plan.request().transition();
        if (transition == null) {
            return Stream.empty();
        }
        BlendedLoad load = new BlendedLoad(transition.changedOn(), plan.timeline(), plan.startUp());
        Stream<BrokenRule> tooMuch = IntStream.rangeClosed(1, BlendedLoad.WEEKS)
                .boxed()
                .filter(week -> !plan.returns()
                        .touches(load.firstDay(week), load.firstDay(week).plusDays(6)))
                .flatMap(week -> above(plan.timeline(), load.firstDay(week), load.limit(week)));
        return transition.from() == draft.methodology()
                ? tooMuch
                : Stream.concat(tooMuch, newHardSessions(plan, draft, load.firstDay(1)));
    }

    private Stream<BrokenRule> above(Timeline timeline, LocalDate first, double limit) {
        LocalDate last = first.plusDays(6);
        double load = timeline.sum(first, last, DayTotals::load);
        boolean planned = timeline.between(first, last).anyMatch(day -> timeline.isOpen(day.date()) && day.load() > 0);
        return planned && Tolerance.exceeds(load, limit)
                ? Stream.of(on(first, units(load) + " in a week after the change that may hold " + units(limit)))
                : Stream.empty();
    }

    private Stream<BrokenRule> newHardSessions(PlanInContext plan, PlanDraft draft, LocalDate first) {
        long hard = plan.openRuns()
                .filter(run -> !run.date().isBefore(first) && run.date().isBefore(first.plusDays(7)))
                .filter(run -> run.methodology() == draft.methodology() && HardSession.is(run))
                .count();
        return hard > 1
                ? Stream.of(on(first, hard + " hard sessions of the new methodology in the first week"))
                : Stream.empty();
    }
}
