package org.runningcoach.projection.fitness;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.plan.model.KnownFitness;
import org.runningcoach.domain.plan.model.TrainingHistory;

/**
 * The fitness known and the past as done or assumed.
 *
 * @param niggle that feedback tells of; absent when nothing hurts
 */
public record TrainingFactsView(
        KnownFitness fitness,
        TrainingHistory history,
        @Nullable HealthReport niggle) {}
