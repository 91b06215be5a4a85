package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * What a plan is drawn on beside profile and goal; answered by {@link TrainingFactsView}.
 *
 * @param today the athlete's local date
 * @param days how far back the history reaches
 */
public record FindTrainingFacts(AthleteId athlete, LocalDate today, int days) {}
