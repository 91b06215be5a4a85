package org.runningcoach.api.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthCondition;

/**
 * What is to take the place of what was. A part that is left out stays as it is; a part that is given is given whole. The
 * goal has a door of its own, where its change can be looked at first.
 *
 * @param health every condition that stands; those left out are cleared
 */
record ProfileRequest(
        @Size(min = 1, max = 80, message = "A name has 1 to 80 characters.")
        @Pattern(
                regexp = "\\P{Cntrl}*[^\\s\\p{Cntrl}]\\P{Cntrl}*",
                message = "A name has letters and no control characters.")
        @Nullable
        String displayName,

        @Valid @Nullable ProfileFields profile,
        @Valid @Nullable AvailabilityFields availability,
        @Nullable Map<HealthCondition, @NotNull(message = "The first day is missing.") @Valid HealthFields> health) {

    @Override
    public String toString() {
        return "a profile";
    }
}
