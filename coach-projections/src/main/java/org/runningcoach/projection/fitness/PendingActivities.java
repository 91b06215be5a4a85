package org.runningcoach.projection.fitness;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.runningcoach.domain.log.events.ActivityRecorded;

/** The activities recorded in one batch of events, stored together before its end, or before anything else happens to a row. */
final class PendingActivities {

    private record Key(UUID athlete, UUID activity) {}

    private final FactRows rows;
    private final Set<UUID> imports = new HashSet<>();
    private final Map<Key, ActivityRow> pending = new LinkedHashMap<>();

    private PendingActivities(FactRows rows) {
        this.rows = rows;
    }

    static PendingActivities of(UnitOfWork<?> unitOfWork, FactRows rows) {
        UnitOfWork<?> batch = unitOfWork.root();
        return batch.getOrComputeResource(PendingActivities.class.getName(), name -> {
            var activities = new PendingActivities(rows);
            batch.onPrepareCommit(ending -> activities.flush());
            return activities;
        });
    }

    /** Stores what waits in this batch, if anything does. */
    static void flushOf(UnitOfWork<?> unitOfWork) {
        PendingActivities waiting = unitOfWork.root().getResource(PendingActivities.class.getName());
        if (waiting != null) {
            waiting.flush();
        }
    }

    /** Whether it is the first one of its import in this batch. */
    boolean isFirstOf(UUID importId) {
        return imports.add(importId);
    }

    void add(ActivityRecorded event) {
        pending.put(new Key(event.athlete(), event.activity()), ActivityRow.of(event));
    }

    void flush() {
        if (!pending.isEmpty()) {
            rows.record(pending.values());
            pending.clear();
        }
    }
}
