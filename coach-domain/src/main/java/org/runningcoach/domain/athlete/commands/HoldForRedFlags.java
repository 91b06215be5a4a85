package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.shared.AthleteId;

/** Words of the athlete hold training back, from today on. A {@link HealthCondition} that stands already is left as it is. */
public record HoldForRedFlags(AthleteId athlete, ScreenResult found, Instant at) implements AthleteCommand {}
