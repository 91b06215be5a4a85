package org.runningcoach.domain.athlete.events;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.shared.EventName;

/** Something holds the athlete back. */
@EventName("athlete.health-reported")
public record HealthReported(UUID athlete, HealthReport report, Instant at) implements AthleteEvent {}
