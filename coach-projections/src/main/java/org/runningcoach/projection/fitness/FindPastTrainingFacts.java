package org.runningcoach.projection.fitness;

import java.time.Instant;
import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * What a plan would have been drawn on at an instant beside profile and goal, by what was known then; answered by {@link TrainingFactsView}.
 *
 * @param today the athlete's local date at the instant
 * @param days how far back the history reaches
 */
public record FindPastTrainingFacts(AthleteId athlete, Instant at, LocalDate today, int days) {}
