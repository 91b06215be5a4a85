package org.runningcoach.api.activity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.projection.feedback.FeedbackView;

/**
 * How an activity felt. What was not said is null.
 *
 * @param effort 1 to 10, 10 is all-out
 * @param recovery 1 to 10, 10 is fully recovered
 * @param motivation 1 to 10, 10 is high
 * @param soreness 1 to 10, 10 is worst
 * @param safety what the words in it call for; null when they alarm nobody
 * @param revisedAt null while the first word stands
 */
record FeedbackResponse(
        @Nullable Integer effort,
        @Nullable Integer recovery,
        @Nullable Integer motivation,
        @Nullable Integer soreness,
        @Nullable Pain pain,
        @Nullable String notes,
        @Nullable SafetyMessages safety,
        Instant submittedAt,
        @Nullable Instant revisedAt) {

    static FeedbackResponse of(FeedbackView view) {
        Feedback said = view.feedback();
        return new FeedbackResponse(
                said.effort(),
                said.recovery(),
                said.motivation(),
                said.soreness(),
                said.pain(),
                said.notes(),
                view.redFlags() == null ? null : SafetyMessages.of(view.redFlags()),
                view.submittedAt(),
                view.revisedAt());
    }
}
