package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.plan.model.RaceResult;

/**
 * An activity of the log.
 *
 * @param race set when the athlete marked it as a race
 * @param effort how hard the athlete says it was, 1 to 10; absent when they did not say
 */
public record RecordedActivity(
        Recording recording,
        @Nullable RaceResult race,
        @Nullable Integer effort) {

    public RecordedActivity(Recording recording, @Nullable RaceResult race) {
        this(recording, race, null);
    }

    public LocalDate day() {
        return recording.start().toLocalDate();
    }
}
