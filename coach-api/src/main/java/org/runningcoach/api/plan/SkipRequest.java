package org.runningcoach.api.plan;

import jakarta.validation.constraints.NotNull;
import org.runningcoach.domain.plan.model.SkipReason;

/** Why a workout is left out. */
record SkipRequest(
        @NotNull(message = "Say why: NO_TIME, TIRED, UNWELL, SORE, TRAVEL, WEATHER or OTHER.")
        SkipReason reason) {}
