package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/** The athlete said that a run was no race after all. */
@EventName("log.race-unmarked")
public record RaceUnmarked(UUID athlete, UUID activity, LocalDate day, Instant at) implements TrainingLogEvent {}
