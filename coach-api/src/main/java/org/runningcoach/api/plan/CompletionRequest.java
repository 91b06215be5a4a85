package org.runningcoach.api.plan;

import jakarta.validation.constraints.NotNull;
import org.runningcoach.domain.plan.model.Completion;

/** What the athlete says of a workout. */
record CompletionRequest(@NotNull Completion completion) {}
