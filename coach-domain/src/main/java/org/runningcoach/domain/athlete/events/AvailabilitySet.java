package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.EventName;

/** The athlete said when they can train. */
@EventName("athlete.availability-set")
public record AvailabilitySet(UUID athlete, Availability availability, Instant at) implements AthleteEvent {}
