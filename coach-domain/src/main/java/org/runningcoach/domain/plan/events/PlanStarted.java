package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.shared.EventName;

/**
 * An athlete's first plan begins; its workouts follow as revision 1.
 *
 * @param startedOn the athlete's local date
 */
@EventName("plan.started")
public record PlanStarted(UUID athlete, Methodology methodology, LocalDate startedOn, Instant at)
        implements TrainingPlanEvent {}
