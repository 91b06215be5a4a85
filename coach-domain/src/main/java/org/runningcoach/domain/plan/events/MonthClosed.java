package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.runningcoach.domain.plan.model.FitnessSnapshot;
import org.runningcoach.domain.shared.EventName;

/** A calendar month is over, and fitness as known then is frozen. */
@EventName("plan.month-closed")
public record MonthClosed(UUID athlete, YearMonth month, FitnessSnapshot snapshot, Instant at)
        implements TrainingPlanEvent {}
