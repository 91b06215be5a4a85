package org.runningcoach.projection.fitness;

import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;

/** The athlete's fitness at an instant, by what was known then; answered by a {@link FitnessView}, or by nothing before they registered. */
public record FindPastFitness(AthleteId athlete, Instant at) {}
