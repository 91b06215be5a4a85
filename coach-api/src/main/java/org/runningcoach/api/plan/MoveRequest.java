package org.runningcoach.api.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** To which day a workout goes. */
record MoveRequest(
        @NotNull(message = "Say with 'to' on which day the workout is to be.")
        LocalDate to) {}
