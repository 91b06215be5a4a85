package org.runningcoach.domain.plan.commands;

import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;

/**
 * Brings back what an earlier revision had planned for the days to come.
 *
 * @param revision its number
 * @param days as they stood after it, at the paces of today; days that it did not reach stay as they are
 */
public record RestoreRevision(int revision, List<PlanDay> days) implements HandEdit {

    public RestoreRevision {
        days = List.copyOf(days);
    }
}
