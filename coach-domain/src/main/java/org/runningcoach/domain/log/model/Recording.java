package org.runningcoach.domain.log.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recorded activity in SI units.
 *
 * @param start the local clock at the start, without a zone; weeks and days are reckoned by it
 * @param sport the sport family
 * @param surface the surface of a run; {@link Surface#ROAD} when nothing tells otherwise
 * @param type the type as the source wrote it, plain text
 * @param title the title as the athlete wrote it, plain text, at most 200 characters
 * @param metres distance, above 0 and at most 500 000; absent when the device had none
 * @param seconds the timer's time with pauses out, above 0 and at most seven days
 * @param movingSeconds time in motion, when the source has it
 * @param elapsedSeconds time with pauses, when the source has it
 * @param averageHeartRate beats per minute, 25 to 240
 * @param maximumHeartRate beats per minute, 25 to 240
 * @param cadence steps per minute over both legs
 * @param ascentMetres total climb
 * @param descentMetres total descent
 * @param doubts why the recording is not fully trusted, in the order of {@link Doubt}
 */
public record Recording(
        LocalDateTime start,
        Sport sport,
        Surface surface,
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
        List<Doubt> doubts) {

    public Recording {
        doubts = List.copyOf(doubts);
    }

    @JsonIgnore
    public boolean isRun() {
        return sport == Sport.RUNNING;
    }
}
