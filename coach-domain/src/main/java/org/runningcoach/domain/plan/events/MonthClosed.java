package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.shared.EventName;

/** A calendar month is over, and fitness as known then is frozen. */
@EventName("plan.month-closed")
public record MonthClosed(UUID athlete, FitnessSnapshot snapshot, Instant at) implements TrainingPlanEvent {}
