package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.events.ActivityRelinked;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.model.AddedWorkout;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.RemovedWorkout;
import org.runningcoach.domain.plan.model.ReplacedWorkout;
import org.springframework.stereotype.Component;

/** Takes what the plan asks for: what nobody reports on counts as done. */
@Component("fitnessPlanProjector")
@ProcessingGroup("view-fitness")
class PlanProjector {

    private final FactRows facts;
    private final Reckoning reckoning;
    private final FormChanges formChanges;

    PlanProjector(FactRows facts, Reckoning reckoning, FormChanges formChanges) {
        this.facts = facts;
        this.reckoning = reckoning;
        this.formChanges = formChanges;
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

    /** A workout done on another day counts there, and is not assumed on its own. */
    @EventHandler
    void on(WorkoutConfirmed event) {
        LocalDate movedTo = event.movedTo();
        facts.countOn(event.athlete(), event.workout(), movedTo == null ? event.day() : movedTo);
    }

    @EventHandler
    void on(AssumptionReplaced event) {
        if (event.to() != LedgerState.CONFIRMED) {
            facts.countOn(event.athlete(), event.workout(), event.day());
        }
    }

    @EventHandler
    void on(CompletionOverridden event) {
        facts.say(event.athlete(), event.workout(), event.completion());
        reckoning.bringUpToDate(event.athlete());
    }

    @EventHandler
    void on(OverrideWithdrawn event) {
        facts.say(event.athlete(), event.workout(), null);
        reckoning.bringUpToDate(event.athlete());
    }

    @EventHandler
    void on(ActivityRelinked event) {
        reckoning.bringUpToDate(event.athlete());
    }

    @EventHandler
    void on(ActivitiesReconciled event) {
        reckoning.bringUpToDate(event.athlete());
        LedgerCause cause = event.cause();
        if (cause.what() == PlanTrigger.IMPORT_COMPLETED && cause.id() != null) {
            formChanges.after(event.athlete(), UUID.fromString(cause.id()));
        }
    }

    @EventHandler
    void on(WeekClosed event) {
        reckoning.bringUpToDate(event.athlete());
    }

    @EventHandler
    void on(MonthClosed event) {
        facts.freeze(event.athlete(), event.snapshot());
    }
}
