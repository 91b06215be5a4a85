package org.runningcoach.domain.plan.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.plan.model.RaceResult;

/**
 * An activity of the log.
 *
 * @param race set when the athlete marked it as a race
 */
public record RecordedActivity(
        Recording recording, @Nullable RaceResult race) {

    public LocalDate day() {
        return recording.start().toLocalDate();
    }
}
