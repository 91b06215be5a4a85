package org.runningcoach.domain.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.methodology.MethodologyEngine;
import org.runningcoach.domain.plan.commands.ChangeByHand;
import org.runningcoach.domain.plan.commands.HandEdit;
import org.runningcoach.domain.plan.commands.UndoChange;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.hand.EditedDays;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.plan.model.UnsafeChange;
import org.runningcoach.domain.plan.model.WorkoutChange;

/** A stored plan without a store: changed by hand and drawn anew as the product does it. */
final class PlanInHand {

    private final MethodologyEngine engine;
    private @Nullable Standing standing;
    private Hand hand = Hand.none();
    private PlanRequest facts;
    private PlanInForce previous = PlanInForce.none();
    private @Nullable PlanRevised last;

    PlanInHand(MethodologyEngine engine, PlanRequest first) {
        this.engine = engine;
        this.facts = first;
        take(first, engine.draft(first), PlanTrigger.ATHLETE_REGISTERED);
    }

    /** Everything known today, with the plan in force and the days fixed in it. */
    PlanRequest present() {
        var today = facts.today();
        PlanRequest inForce = facts.with(standing().daysFrom(today), hand.fixedFrom(today));
        return new PlanRequest(
                today,
                inForce.profile(),
                inForce.goal(),
                inForce.availability(),
                inForce.health(),
                inForce.fitness(),
                inForce.history(),
                inForce.stored(),
                standing().anchors(),
                inForce.transition(),
                inForce.pinned());
    }

    PlanDraft plan() {
        return standing().draft(present().stored());
    }

    List<PlannedWorkout> toCome() {
        return standing().plan().from(facts.today()).workouts();
    }

    /** Taking back the last revision; nothing before the second. */
    Optional<HandEdit> undoOfTheLast() {
        PlanRevised revised = Objects.requireNonNull(last);
        List<WorkoutChange> changes = new ArrayList<>();
        revised.changes()
                .added()
                .forEach(added -> changes.add(new WorkoutChange(null, added.workout(), added.reason())));
        revised.changes()
                .replaced()
                .forEach(gone -> changes.add(new WorkoutChange(before(gone.replaces()), gone.by(), gone.reason())));
        revised.changes()
                .removed()
                .forEach(gone -> changes.add(new WorkoutChange(before(gone.id()), null, gone.reason())));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new UndoChange(revised.revision(), revised.trigger(), changes));
    }

    private PlannedWorkout before(String id) {
        return previous.workouts().stream()
                .filter(workout -> workout.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** As the product does it: as it is, or else with the rest of the plan fitted to it. */
    void edit(HandEdit edit) {
        try {
            change(edit, null);
        } catch (UnsafeChange unsafe) {
            EditedDays edited = EditedDays.of(standing().plan(), present(), edit);
            change(
                    edit,
                    engine.draft(present()
                            .with(
                                    edited.days(),
                                    Stream.concat(present().pinned().stream(), edited.touched().stream())
                                            .distinct()
                                            .sorted()
                                            .toList())));
        }
    }

    private void change(HandEdit edit, @Nullable PlanDraft fitted) {
        EditedPlan.of(
                        standing(),
                        hand,
                        new ChangeByHand(
                                PlanFacts.ATHLETE,
                                standing().revision(),
                                present(),
                                edit,
                                fitted,
                                false,
                                PlanFacts.NOON))
                .facts()
                .forEach(this::evolve);
    }

    /** Draws the plan anew for later facts, and takes the draft as the plan. */
    PlanDraft refresh(PlanRequest later) {
        facts = later;
        PlanRequest request = present();
        PlanDraft draft = engine.draft(request);
        take(request, draft, PlanTrigger.REQUESTED);
        return draft;
    }

    private void take(PlanRequest request, PlanDraft draft, PlanTrigger trigger) {
        evolve(NextRevision.of(standing, request, draft, trigger, null, PlanFacts.ATHLETE, PlanFacts.NOON));
    }

    private void evolve(TrainingPlanEvent event) {
        hand = HandAfter.of(hand, event);
        if (event instanceof PlanRevised revised) {
            previous = standing == null ? PlanInForce.none() : standing.plan();
            standing = Standing.after(standing, revised);
            last = revised;
        }
    }

    private Standing standing() {
        return Objects.requireNonNull(standing);
    }
}
