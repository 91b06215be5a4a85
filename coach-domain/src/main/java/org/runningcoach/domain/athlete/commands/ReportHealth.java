package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.shared.AthleteId;

/** Something holds the athlete back since a day; reported with another day, the day is corrected. */
public record ReportHealth(AthleteId athlete, HealthReport report, Instant at) implements AthleteCommand {}
