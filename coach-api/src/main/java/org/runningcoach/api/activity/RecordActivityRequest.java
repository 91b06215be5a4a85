package org.runningcoach.api.activity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.HandEntry;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;

/**
 * An activity entered by hand, in SI units.
 *
 * @param start the local clock at the start
 * @param sport a run unless said otherwise
 * @param seconds the duration without pauses
 */
record RecordActivityRequest(
        @NotNull LocalDateTime start,
        @Nullable Sport sport,
        @Nullable Surface surface,
        @Nullable String type,
        @Nullable String title,
        @Nullable Double metres,
        @NotNull Double seconds,
        @Nullable Integer averageHeartRate,
        @Nullable Integer maximumHeartRate,
        @Nullable Double cadence,
        @Nullable Double ascentMetres,
        @Nullable Double descentMetres) {

    Recording recording() {
        Sport family = sport == null ? Sport.RUNNING : sport;
        return HandEntry.recording(
                start,
                family,
                surface == null ? Surface.ROAD : surface,
                type == null ? "" : type.strip(),
                title == null ? "" : title.strip(),
                metres,
                seconds,
                averageHeartRate,
                maximumHeartRate,
                cadence,
                ascentMetres,
                descentMetres);
    }
}
