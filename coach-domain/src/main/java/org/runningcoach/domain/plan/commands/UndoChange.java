package org.runningcoach.domain.plan.commands;

import java.util.List;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.WorkoutChange;

/**
 * Takes back what one revision changed in the days to come, and keeps everything else.
 *
 * @param revision its number
 * @param trigger what had set it off
 * @param changes what it changed, sessions that come back at the paces of today
 */
public record UndoChange(int revision, PlanTrigger trigger, List<WorkoutChange> changes) implements HandEdit {

    public UndoChange {
        changes = List.copyOf(changes);
    }
}
