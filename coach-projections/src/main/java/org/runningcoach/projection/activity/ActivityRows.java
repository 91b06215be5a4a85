package org.runningcoach.projection.activity;

import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.RaceMarked;
import org.runningcoach.projection.database.RowArrays;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of activities. */
@Component
class ActivityRows {

    private static final RowArrays<NewActivityRow> NEW = new RowArrays<>("activity", NewActivityRow.class);
    private static final String RECORD = NEW.insertOrReplace("athlete_id, id");

    /** How long to go on row by row once a batch was refused, so that the one event that is to blame can be told and parked. */
    private static final int SINGLY_AFTER_A_FAILURE = 2_000;

    private final AtomicInteger singly = new AtomicInteger();
    private final JdbcTemplate jdbc;

    ActivityRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds activities in one round trip; no two of them may have the same id. */
    void record(Collection<ActivityRecorded> recorded) {
        try {
            jdbc.update(
                    RECORD,
                    NEW.of(recorded.stream().map(NewActivityRow::of).toList()).toArray());
        } catch (DataAccessException refused) {
            singly.set(SINGLY_AFTER_A_FAILURE);
            throw refused;
        }
    }

    boolean areStoredSingly() {
        return singly.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
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
