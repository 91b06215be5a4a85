package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/** The athlete took one activity out; no later import brings it back. */
@EventName("log.activity-removed")
public record ActivityRemoved(UUID athlete, UUID activity, LocalDate day, Instant at) implements TrainingLogEvent {}
