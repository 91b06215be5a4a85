package org.runningcoach.projection.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;

/**
 * One activity of the log.
 *
 * @param importId the file it came with; absent when entered by hand
 * @param race present when the athlete marked it as a race
 */
public record ActivityView(
        UUID id,
        @JsonUnwrapped Recording recording,
        Source source,
        @Nullable UUID importId,
        @Nullable RaceView race) {}
