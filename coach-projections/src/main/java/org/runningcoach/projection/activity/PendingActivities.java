package org.runningcoach.projection.activity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.runningcoach.domain.log.events.ActivityRecorded;

/** The activities recorded in one batch of events, stored together before its end, or before anything else happens to a row. */
final class PendingActivities {

    private record Key(UUID athlete, UUID activity) {}

    private final ActivityRows rows;
    private final Map<Key, ActivityRecorded> pending = new LinkedHashMap<>();

    private PendingActivities(ActivityRows rows) {
        this.rows = rows;
    }

    static PendingActivities of(UnitOfWork<?> unitOfWork, ActivityRows rows) {
        UnitOfWork<?> batch = unitOfWork.root();
        return batch.getOrComputeResource(PendingActivities.class.getName(), name -> {
            var activities = new PendingActivities(rows);
            batch.onPrepareCommit(ending -> activities.flush());
            return activities;
        });
    }

    void add(ActivityRecorded event) {
        pending.put(new Key(event.athlete(), event.activity()), event);
        if (rows.areStoredSingly()) {
            flush();
        }
    }

    void flush() {
        if (!pending.isEmpty()) {
            rows.record(pending.values());
            pending.clear();
        }
    }
}
