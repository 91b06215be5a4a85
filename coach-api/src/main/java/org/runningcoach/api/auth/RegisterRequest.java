package org.runningcoach.api.auth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.profile.AvailabilityFields;
import org.runningcoach.api.profile.GoalFields;
import org.runningcoach.api.profile.ProfileFields;

/**
 * A new athlete.
 *
 * @param goal general fitness when absent
 * @param availability every day, four of them a week, when absent
 */
record RegisterRequest(
        @NotBlank(message = "The e-mail address is missing.")
        String email,

        @NotNull(message = "The password is missing.") String password,

        @NotBlank(message = "The name is missing.")
        @Size(max = 80, message = "A name has at most 80 characters.")
        @Pattern(regexp = "\\P{Cntrl}*", message = "A name has no control characters.")
        String displayName,

        @NotNull(message = "The profile is missing.") @Valid ProfileFields profile,
        @Valid @Nullable GoalFields goal,
        @Valid @Nullable AvailabilityFields availability) {

    @Override
    public String toString() {
        return "a registration";
    }
}
