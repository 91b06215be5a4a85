package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete said that a run was a race.
 *
 * @param metres the official distance
 * @param seconds the official time
 */
@EventName("log.race-marked")
public record RaceMarked(
        UUID athlete, UUID activity, LocalDate day, double metres, double seconds, RacePriority priority, Instant at)
        implements TrainingLogEvent {}
