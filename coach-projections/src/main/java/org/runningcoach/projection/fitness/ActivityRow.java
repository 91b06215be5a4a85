package org.runningcoach.projection.fitness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.progress.RecordedActivity;

/** A row of fitness_activity: what a recording tells of fitness, without its words. */
record ActivityRow(
        UUID athleteId,
        UUID activityId,
        @Nullable UUID importId,
        LocalDate day,
        LocalDateTime start,
        String sport,
        String surface,
        @Nullable Double metres,
        double seconds,
        @Nullable Double movingSeconds,
        @Nullable Double elapsedSeconds,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maximumHeartRate,
        @Nullable Double ascentMetres,
        @Nullable Double descentMetres,
        String doubts,
        @Nullable Double raceMetres,
        @Nullable Double raceSeconds,
        @Nullable String racePriority) {

    static ActivityRow of(ActivityRecorded event) {
        Recording recording = event.recording();
        return new ActivityRow(
                event.athlete(),
                event.activity(),
                event.importId(),
                recording.start().toLocalDate(),
                recording.start(),
                recording.sport().name(),
                recording.surface().name(),
                recording.metres(),
                recording.seconds(),
                recording.movingSeconds(),
                recording.elapsedSeconds(),
                recording.averageHeartRate(),
                recording.maximumHeartRate(),
                recording.ascentMetres(),
                recording.descentMetres(),
                recording.doubts().stream().map(Doubt::name).collect(Collectors.joining(",")),
                null,
                null,
                null);
    }

    /** By hand, since the log of years is read at once and a general mapper takes several times as long. */
    static ActivityRow of(ResultSet row) throws SQLException {
        return new ActivityRow(
                row.getObject("athlete_id", UUID.class),
                row.getObject("activity_id", UUID.class),
                row.getObject("import_id", UUID.class),
                row.getObject("day", LocalDate.class),
                row.getObject("start", LocalDateTime.class),
                row.getString("sport"),
                row.getString("surface"),
                row.getObject("metres", Double.class),
                row.getDouble("seconds"),
                row.getObject("moving_seconds", Double.class),
                row.getObject("elapsed_seconds", Double.class),
                row.getObject("average_heart_rate", Integer.class),
                row.getObject("maximum_heart_rate", Integer.class),
                row.getObject("ascent_metres", Double.class),
                row.getObject("descent_metres", Double.class),
                row.getString("doubts"),
                row.getObject("race_metres", Double.class),
                row.getObject("race_seconds", Double.class),
                row.getString("race_priority"));
    }

    RecordedActivity activity(@Nullable Integer effort) {
        return new RecordedActivity(
                new Recording(
                        start,
                        Sport.valueOf(sport),
                        Surface.valueOf(surface),
                        "",
                        "",
                        metres,
                        seconds,
                        movingSeconds,
                        elapsedSeconds,
                        averageHeartRate,
                        maximumHeartRate,
                        null,
                        ascentMetres,
                        descentMetres,
                        doubtList()),
                race(),
                effort);
    }

    private @Nullable RaceResult race() {
        return raceMetres == null || raceSeconds == null || racePriority == null
                ? null
                : new RaceResult(raceMetres, raceSeconds, RacePriority.valueOf(racePriority));
    }

    private List<Doubt> doubtList() {
        return doubts.isEmpty()
                ? List.of()
                : Arrays.stream(doubts.split(",", -1)).map(Doubt::valueOf).toList();
    }
}
