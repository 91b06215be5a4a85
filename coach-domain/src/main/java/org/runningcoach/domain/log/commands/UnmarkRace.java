package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/** Says that a run was no race after all. Nothing happens when it was not marked. */
public record UnmarkRace(AthleteId athlete, UUID activity, Instant at) implements TrainingLogCommand {}
