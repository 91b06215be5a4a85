package org.runningcoach.api.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.runningcoach.api.profile.GoalFields;

/** What the athlete trains for from now on; a goal without a race is general fitness. */
record GoalChangeRequest(
        @NotNull(message = "The goal is missing; an empty one, {}, is general fitness.") @Valid
        GoalFields goal) {}
