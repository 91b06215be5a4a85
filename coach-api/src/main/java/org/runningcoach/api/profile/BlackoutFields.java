package org.runningcoach.api.profile;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.athlete.model.Blackout;

/** Days without any session, both ends included. */
public record BlackoutFields(
        @NotNull(message = "The first day is missing.") LocalDate first,
        @NotNull(message = "The last day is missing.") LocalDate last) {

    static BlackoutFields of(Blackout blackout) {
        return new BlackoutFields(blackout.first(), blackout.last());
    }

    Blackout toBlackout(int index) {
        if (last.isBefore(first)) {
            throw Refusal.ofField(
                    "availability.blackouts[" + index + "].last",
                    "before-first",
                    last + " is before the first day, " + first + ".");
        }
        return new Blackout(first, last);
    }
}
