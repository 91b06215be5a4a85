package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/** Takes one activity out for good: no later file brings it back. */
public record RemoveActivity(AthleteId athlete, UUID activity, Instant at) implements TrainingLogCommand {}
