package org.runningcoach.api.plan;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which activity completes the workout, or does not.
 *
 * @param activity an activity of the workout's week
 * @param belongs false when it belongs to no workout at all; true when absent
 */
record RelinkRequest(@NotNull UUID activity, @Nullable Boolean belongs) {

    boolean belongsToIt() {
        return belongs == null || belongs;
    }
}
