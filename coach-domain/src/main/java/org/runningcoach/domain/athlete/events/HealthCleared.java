package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.shared.EventName;

/** A condition no longer holds the athlete back. */
@EventName("athlete.health-cleared")
public record HealthCleared(UUID athlete, HealthCondition condition, LocalDate clearedOn, Instant at)
        implements AthleteEvent {}
