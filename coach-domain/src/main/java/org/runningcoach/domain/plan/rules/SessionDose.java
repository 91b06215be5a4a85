package org.runningcoach.domain.plan.rules;

import static org.runningcoach.domain.plan.rules.Wording.km;

import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.QualityLimits;
import org.runningcoach.domain.plan.weeks.Tolerance;

/** Compares what one session holds of an intensity with the cap that the volume of its own week gives. */
record SessionDose(ToIntFunction<Workout> metres, ToDoubleFunction<QualityLimits> cap) {

    Stream<BrokenRule> above(PlanInContext plan, PlanInvariant rule) {
        return Weeks.wholeOf(plan).flatMap(monday -> {
            double limit = cap.applyAsDouble(new QualityLimits(plan.timeline().weeklyMetres(monday)));
            return plan.openRunsOf(monday)
                    .filter(run -> Tolerance.exceeds(metres.applyAsInt(run), limit))
                    .map(run -> rule.on(
                            run.date(), km(metres.applyAsInt(run)) + " in a session that may hold " + km(limit)));
        });
    }
}
