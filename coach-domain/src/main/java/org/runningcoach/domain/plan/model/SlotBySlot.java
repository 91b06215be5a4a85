package org.runningcoach.domain.plan.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the delta between two plans, one slot after the other, and numbers what is new. */
final class SlotBySlot {

    private final int revision;
    private final ChangeReasons reason;
    private final List<AddedWorkout> added = new ArrayList<>();
    private final List<ReplacedWorkout> replaced = new ArrayList<>();
    private final List<RemovedWorkout> removed = new ArrayList<>();

    SlotBySlot(int revision, ChangeReasons reason) {
        this.revision = revision;
        this.reason = reason;
    }

    /** At least one of the two workouts is there. */
    void match(Slot slot, @Nullable PlannedWorkout old, @Nullable Workout wanted) {
        if (wanted == null) {
            if (old != null) {
                removed.add(new RemovedWorkout(old.id(), slot.date(), reason.removed(old.workout())));
            }
        } else if (old == null) {
            added.add(new AddedWorkout(number(slot, wanted), reason.added(wanted)));
        } else if (!old.workout().equals(wanted)) {
            replaced.add(new ReplacedWorkout(old.id(), number(slot, wanted), reason.replaced(old.workout(), wanted)));
        }
    }

    private PlannedWorkout number(Slot slot, Workout workout) {
        int number = added.size() + replaced.size() + 1;
        return new PlannedWorkout("r" + revision + "-" + number, slot.place(), workout);
    }

    PlanChanges changes() {
        return new PlanChanges(added, replaced, removed);
    }
}
