package org.runningcoach.api.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;

/**
 * How long a workout may last: one of the two is given.
 *
 * @param minutes from start to end
 * @param share of what it lasts now
 */
record ShortenRequest(
        @Nullable
        @Min(value = 10, message = "A workout lasts at least 10 minutes.")
        @Max(value = 600, message = "A workout lasts at most 600 minutes.")
        Integer minutes,

        @Nullable
        @DecimalMin(value = "0.1", message = "At least a tenth is left; skip the workout instead.")
        @DecimalMax(value = "0.95", message = "At most 0.95 of the workout is left.")
        Double share) {

    void check() {
        if ((minutes == null) == (share == null)) {
            throw Refusal.ofField("minutes", "one-of-two", "Say either how many minutes or which share is left.");
        }
    }
}
