package org.runningcoach.domain.plan;

import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.model.Hand;

/** What each fact leaves of what the athlete has fixed. */
final class HandAfter {

    private HandAfter() {}

    static Hand of(Hand before, TrainingPlanEvent event) {
        return switch (event) {
            case PlanRevised e ->
                before.revised(
                        e.revision(),
                        e.trigger(),
                        e.cause(),
                        e.changes(),
                        e.inputs().today());
            case DayPinned e -> before.pin(e.day());
            case DayUnpinned e -> before.release(e.day(), e.revision());
            default -> before;
        };
    }
}
