package org.runningcoach.projection.plan;

import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;

/**
 * The days of a plan as they stood after a revision.
 *
 * @param days up to where that plan reached, rest days too
 */
public record DaysOfRevisionView(List<PlanDay> days) {

    public DaysOfRevisionView {
        days = List.copyOf(days);
    }
}
