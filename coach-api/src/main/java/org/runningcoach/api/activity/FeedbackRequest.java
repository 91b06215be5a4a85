package org.runningcoach.api.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;

/**
 * How an activity felt; everything may be left out, but not all of it.
 *
 * @param effort of the whole session, 1 (very light) to 10 (all-out)
 * @param recovery how recovered before it, 1 to 10 (fully)
 * @param motivation 1 to 10 (high)
 * @param soreness 1 (none) to 10 (worst)
 * @param pain absent when nothing hurt
 * @param notes at most 2,000 characters
 */
record FeedbackRequest(
        @Schema(minimum = "1", maximum = "10", example = "8") @Nullable
        Integer effort,

        @Schema(minimum = "1", maximum = "10", example = "4") @Nullable
        Integer recovery,

        @Schema(minimum = "1", maximum = "10", example = "6") @Nullable
        Integer motivation,

        @Schema(minimum = "1", maximum = "10", example = "7") @Nullable
        Integer soreness,

        @Valid @Nullable Place pain,

        @Schema(maxLength = 2_000, example = "Heavy legs from the second kilometre on.") @Nullable
        String notes) {

    /**
     * Pain.
     *
     * @param place where it hurts, in at most 100 characters
     */
    @Schema(name = "PainRequest")
    record Place(
            @Schema(maxLength = 100, example = "left calf") @NotNull
            String place) {}

    /** Blank notes are none. */
    Feedback feedback() {
        return new Feedback(
                effort,
                recovery,
                motivation,
                soreness,
                pain == null ? null : new Pain(pain.place().strip()),
                notes == null || notes.isBlank() ? null : notes.strip());
    }
}
