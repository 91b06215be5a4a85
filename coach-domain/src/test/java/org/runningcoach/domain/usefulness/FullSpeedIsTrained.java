package org.runningcoach.domain.usefulness;

import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.SprintWork;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** In the four weeks before the taper of a sprint at least two sessions go at 95 % of the best speed or more. */
record FullSpeedIsTrained() implements UsefulnessRule {

    @Override
    public String number() {
        return "U6";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        return plan.season().goalTaper().stream()
                .filter(taper -> !taper.first().isAfter(plan.timeline().last()))
                .filter(taper -> !plan.request().today().isAfter(taper.first().minusWeeks(4)))
                .filter(taper -> !plan.limits().isBeginner()
                        || !plan.anchors().planStart().isAfter(taper.raceDay().minusWeeks(12)))
                .filter(taper -> Loading.runsBetween(
                                        plan,
                                        taper.first().minusWeeks(4),
                                        taper.first().minusDays(1))
                                .filter(run -> SprintWork.of(run).fastMetres() > 0)
                                .count()
                        < 2)
                .map(taper -> "fewer than two sessions at full speed before the taper of " + taper.first());
    }
}
