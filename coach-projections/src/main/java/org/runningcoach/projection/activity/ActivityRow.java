package org.runningcoach.projection.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;

/** Reads a row of the table of activities. */
final class ActivityRow {

    private ActivityRow() {}

    static ActivityView view(ResultSet row, int number) throws SQLException {
        return new ActivityView(
                row.getObject("id", UUID.class),
                recording(row),
                Source.valueOf(row.getString("source")),
                row.getObject("import_id", UUID.class),
                race(row));
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                row.getObject("start", LocalDateTime.class),
                Sport.valueOf(row.getString("sport")),
                Surface.valueOf(row.getString("surface")),
                row.getString("type"),
                row.getString("title"),
                row.getObject("metres", Double.class),
                row.getDouble("seconds"),
                row.getObject("moving_seconds", Double.class),
                row.getObject("elapsed_seconds", Double.class),
                row.getObject("average_heart_rate", Integer.class),
                row.getObject("maximum_heart_rate", Integer.class),
                row.getObject("cadence", Double.class),
                row.getObject("ascent_metres", Double.class),
                row.getObject("descent_metres", Double.class),
                doubts(row.getString("doubts")));
    }

    private static List<Doubt> doubts(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(Doubt::valueOf).toList();
    }

    private static @Nullable RaceView race(ResultSet row) throws SQLException {
        String priority = row.getString("race_priority");
        return priority == null
                ? null
                : new RaceView(
                        row.getDouble("race_metres"), row.getDouble("race_seconds"), RacePriority.valueOf(priority));
    }
}
