package org.runningcoach.api.activity;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * What makes a run a race.
 *
 * @param metres the official distance
 * @param seconds the official time; the recording's own when absent
 */
record MarkRaceRequest(
        @NotNull Double metres,
        @Nullable Double seconds,
        @NotNull RacePriority priority) {}
