package org.runningcoach.projection.feedback;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.log.model.Feedback;

/**
 * What an athlete says of one activity.
 *
 * @param redFlags what the screen found in its words; absent when they alarm nobody
 * @param revisedAt absent while the first word stands
 */
public record FeedbackView(
        UUID activity,
        @JsonUnwrapped Feedback feedback,
        @Nullable ScreenResult redFlags,
        Instant submittedAt,
        @Nullable Instant revisedAt) {}
