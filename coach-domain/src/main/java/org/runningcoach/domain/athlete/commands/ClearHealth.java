package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.shared.AthleteId;

/** A condition no longer holds the athlete back. One that does not stand is left alone. */
public record ClearHealth(AthleteId athlete, HealthCondition condition, Instant at) implements AthleteCommand {}
