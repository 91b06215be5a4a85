package org.runningcoach.api.plan;

import jakarta.validation.constraints.NotBlank;

/**
 * Which two workouts change their days.
 *
 * @param with the id of the other workout
 */
record SwapRequest(
        @NotBlank(message = "Say with 'with' which workout takes this one's day.")
        String with) {}
