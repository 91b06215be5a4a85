package org.runningcoach.projection.feedback;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Feedback;

/**
 * What an athlete says of one activity.
 *
 * @param revisedAt absent while the first word stands
 */
public record FeedbackView(
        UUID activity,
        @JsonUnwrapped Feedback feedback,
        Instant submittedAt,
        @Nullable Instant revisedAt) {}
