package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Says that a run was a race.
 *
 * @param metres the official distance
 * @param seconds the official time; absent when the recording's own time is it
 */
public record MarkRace(
        AthleteId athlete,
        UUID activity,
        double metres,
        @Nullable Double seconds,
        RacePriority priority,
        Instant at) implements TrainingLogCommand {}
