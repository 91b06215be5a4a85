package org.runningcoach.domain.log.model;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A recording that the athlete typed in: what a watch would have measured is absent, and what is odd is doubted. */
public final class HandEntry {

    private static final double FASTEST_SECONDS_A_METRE = 0.12;

    private HandEntry() {}

    /**
     * The recording of what was entered. A start on the full minute is taken as known to the minute, so that the watch's own recording of
     * the same run, imported later, is recognised.
     */
    public static Recording recording(
            LocalDateTime start,
            Sport sport,
            Surface surface,
            String type,
            String title,
            @Nullable Double metres,
            double seconds,
            @Nullable Integer averageHeartRate,
            @Nullable Integer maximumHeartRate,
            @Nullable Double cadence,
            @Nullable Double ascentMetres,
            @Nullable Double descentMetres) {
        List<Doubt> doubts = new ArrayList<>();
        if (sport == Sport.RUNNING && metres != null && seconds < FASTEST_SECONDS_A_METRE * metres) {
            doubts.add(Doubt.IMPLAUSIBLE_SPEED);
        }
        if (start.getSecond() == 0) {
            doubts.add(Doubt.START_WITHOUT_SECONDS);
        }
        return new Recording(
                start.withNano(0),
                sport,
                surface,
                type,
                title,
                metres,
                seconds,
                null,
                null,
                averageHeartRate,
                maximumHeartRate,
                cadence,
                ascentMetres,
                descentMetres,
                doubts);
    }
}
