package org.runningcoach.projection.plan;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.plan.events.DayPinned;
import org.runningcoach.domain.plan.events.DayUnpinned;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.springframework.stereotype.Component;

/** Keeps the plan in force and the history of how it came about. */
@Component
@ProcessingGroup("view-plan")
class PlanProjector {

    private final PlanRows rows;

    PlanProjector(PlanRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(PlanStarted event) {
        rows.start(event);
    }

    @EventHandler
    void on(PlanRevised event) {
        rows.revise(event);
    }

    @EventHandler
    void on(DayPinned event) {
        rows.pin(event);
    }

    @EventHandler
    void on(DayUnpinned event) {
        rows.unpin(event);
    }

    @EventHandler
    void on(MonthClosed event) {
        rows.close(event.athlete(), event.snapshot().month());
    }
}
