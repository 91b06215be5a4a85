package org.runningcoach.projection.activity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.projection.database.BulkRows;
import org.runningcoach.projection.database.RowArrays;
import org.runningcoach.projection.database.RowsOfBatch;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of activities. */
@Component
class ActivityRows {

    private static final RowArrays<NewActivityRow> NEW = new RowArrays<>("activity", NewActivityRow.class);
    private static final String KEY = "athlete_id, id";

    private final RowsOfBatch<List<UUID>, NewActivityRow> recorded = new RowsOfBatch<>("activity", this::record);
    private final JdbcTemplate jdbc;
    private final BulkRows bulk;

    ActivityRows(JdbcTemplate jdbc, BulkRows bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /** Adds an activity before the batch ends. */
    void record(ActivityRecorded event, UnitOfWork<?> batch) {
        recorded.add(batch, List.of(event.athlete(), event.activity()), NewActivityRow.of(event));
    }

    /** Has everything stored that was recorded in this batch. */
    void flush(UnitOfWork<?> batch) {
        recorded.flush(batch);
    }

    private void record(Collection<NewActivityRow> activities) {
        bulk.addOrReplace(NEW, KEY, activities);
    }

    void remove(UUID athlete, UUID activity) {
        jdbc.update("delete from activity where athlete_id = ? and id = ?", athlete, activity);
    }

    void removeOf(UUID athlete, UUID importId) {
        jdbc.update("delete from activity where athlete_id = ? and import_id = ?", athlete, importId);
    }

    void markRace(RaceMarked race) {
        jdbc.update(
                "update activity set race_metres = ?, race_seconds = ?, race_priority = ? where athlete_id = ? and id = ?",
                race.metres(),
                race.seconds(),
                race.priority().name(),
                race.athlete(),
                race.activity());
    }

    void unmarkRace(UUID athlete, UUID activity) {
        jdbc.update(
                "update activity set race_metres = null, race_seconds = null, race_priority = null"
                        + " where athlete_id = ? and id = ?",
                athlete,
                activity);
    }
}
