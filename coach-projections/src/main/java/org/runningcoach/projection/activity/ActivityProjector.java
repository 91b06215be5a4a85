package org.runningcoach.projection.activity;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.domain.log.events.RaceUnmarked;
import org.springframework.stereotype.Component;

/** Keeps the table of activities: what was recorded comes in, what was removed vanishes. */
@Component
@ProcessingGroup("view-activity")
class ActivityProjector {

    private final ActivityRows rows;

    ActivityProjector(ActivityRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(ActivityRecorded event, UnitOfWork<?> batch) {
        rows.record(event, batch);
    }

    @EventHandler
    void on(ActivityRemoved event, UnitOfWork<?> batch) {
        rows.flush(batch);
        rows.remove(event.athlete(), event.activity());
    }

    @EventHandler
    void on(ImportRemoved event, UnitOfWork<?> batch) {
        rows.flush(batch);
        rows.removeOf(event.athlete(), event.importId());
    }

    @EventHandler
    void on(RaceMarked event, UnitOfWork<?> batch) {
        rows.flush(batch);
        rows.markRace(event);
    }

    @EventHandler
    void on(RaceUnmarked event, UnitOfWork<?> batch) {
        rows.flush(batch);
        rows.unmarkRace(event.athlete(), event.activity());
    }
}
