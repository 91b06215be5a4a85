package org.runningcoach.projection.refresh;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.athlete.events.AthleteEvent;
import org.runningcoach.domain.athlete.events.AthleteRegistered;
import org.runningcoach.domain.athlete.events.ProfileUpdated;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.TrainingLogEvent;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.springframework.stereotype.Component;

/** Keeps, for every athlete, what closes next and when: an athlete's own facts are signs of life, those of the plan are not. */
@Component
@ProcessingGroup("view-refresh-due")
class RefreshDueProjector {

    private final RefreshDueRows rows;

    RefreshDueProjector(RefreshDueRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(AthleteRegistered event) {
        rows.add(event.athlete(), OpenPeriods.from(event.profile().zone(), event.at()), event.at());
    }

    /** In another zone the same weeks close, at other times: what is closed stays closed. */
    @EventHandler
    void on(ProfileUpdated event) {
        rows.change(event.athlete(), open -> open.in(event.profile().zone()));
        rows.heardOf(event.athlete(), event.at());
    }

    @EventHandler
    void on(AthleteEvent event) {
        rows.heardOf(event.athlete(), event.at());
    }

    @EventHandler
    void on(TrainingLogEvent event) {
        rows.heardOf(event.athlete(), event.at());
    }

    /** The thousand runs of a file are one sign of life: the file's. */
    @EventHandler
    void on(ActivityRecorded event) {
        if (event.importId() == null) {
            rows.heardOf(event.athlete(), event.at());
        }
    }

    @EventHandler
    void on(PlanStarted event) {
        rows.change(event.athlete(), open -> open.fromMonth(event.startedOn().withDayOfMonth(1)));
    }

    @EventHandler
    void on(WeekClosed event) {
        rows.change(event.athlete(), open -> open.afterWeek(event.monday()));
    }

    @EventHandler
    void on(MonthClosed event) {
        rows.change(
                event.athlete(),
                open -> open.fromMonth(event.snapshot().month().plusMonths(1).atDay(1)));
    }
}
