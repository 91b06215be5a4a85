package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.AthleteId;

/** From now on the athlete trains for this; the methodology follows from it. */
public record ChangeGoal(AthleteId athlete, Goal goal, Instant at) implements AthleteCommand {}
