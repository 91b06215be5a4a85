package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete leaves a workout to assumption and data again.
 *
 * @param day for which it was planned
 * @param completion what they had said
 */
@EventName("plan.override-withdrawn")
public record OverrideWithdrawn(UUID athlete, String workout, LocalDate day, Completion completion, Instant at)
        implements TrainingPlanEvent {}
