package org.runningcoach.projection.fitness;

import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.model.AddedWorkout;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.RemovedWorkout;
import org.runningcoach.domain.plan.model.ReplacedWorkout;
import org.springframework.stereotype.Component;

/** Takes what the plan asks for: what nobody reports on counts as done. */
@Component("fitnessPlanProjector")
@ProcessingGroup("view-fitness")
class PlanProjector {

    private final FactRows facts;
    private final Reckoning reckoning;

    PlanProjector(FactRows facts, Reckoning reckoning) {
        this.facts = facts;
        this.reckoning = reckoning;
    }

    @EventHandler
    void on(PlanStarted event) {
        facts.startPlan(event.athlete(), event.startedOn());
        facts.changedFrom(event.athlete(), event.startedOn());
    }

    @EventHandler
    void on(PlanRevised event) {
        UUID athlete = event.athlete();
        PlanChanges changes = event.changes();
        facts.plan(
                athlete,
                Stream.concat(
                                changes.replaced().stream().map(ReplacedWorkout::replaces),
                                changes.removed().stream().map(RemovedWorkout::id))
                        .toList(),
                Stream.concat(
                                changes.added().stream().map(AddedWorkout::workout),
                                changes.replaced().stream().map(ReplacedWorkout::by))
                        .map(workout -> PlannedRow.of(athlete, workout))
                        .toList());
        facts.planWeeks(athlete, event.weeks());
        facts.changedFrom(athlete, event.inputs().today());
        reckoning.bringUpToDate(athlete);
    }

    @EventHandler
    void on(MonthClosed event) {
        facts.freeze(event.athlete(), event.snapshot());
    }
}
