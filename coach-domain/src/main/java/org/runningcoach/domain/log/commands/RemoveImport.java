package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/** Takes a wrong file back with all that it added, and its coverage. A later file may bring the same activities again. */
public record RemoveImport(AthleteId athlete, UUID importId, Instant at) implements TrainingLogCommand {}
