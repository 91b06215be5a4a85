package org.runningcoach.projection.activity;

import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Recording;

/** What an activity is recorded with, named like the columns. A race is marked later; one of an activity that is recorded anew is forgotten. */
record NewActivityRow(
        UUID athleteId,
        UUID id,
        LocalDateTime start,
        String sport,
        String surface,
        String type,
        String title,
        @Nullable Double metres,
        double seconds,
        @Nullable Double movingSeconds,
        @Nullable Double elapsedSeconds,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maximumHeartRate,
        @Nullable Double cadence,
        @Nullable Double ascentMetres,
        @Nullable Double descentMetres,
        String doubts,
        String source,
        @Nullable UUID importId,
        @Nullable Double raceMetres,
        @Nullable Double raceSeconds,
        @Nullable String racePriority) {

    static NewActivityRow of(ActivityRecorded event) {
        Recording recording = event.recording();
        return new NewActivityRow(
                event.athlete(),
                event.activity(),
                recording.start(),
                recording.sport().name(),
                recording.surface().name(),
                recording.type(),
                recording.title(),
                recording.metres(),
                recording.seconds(),
                recording.movingSeconds(),
                recording.elapsedSeconds(),
                recording.averageHeartRate(),
                recording.maximumHeartRate(),
                recording.cadence(),
                recording.ascentMetres(),
                recording.descentMetres(),
                recording.doubts().stream().map(Doubt::name).collect(Collectors.joining(",")),
                event.source().name(),
                event.importId(),
                null,
                null,
                null);
    }
}
