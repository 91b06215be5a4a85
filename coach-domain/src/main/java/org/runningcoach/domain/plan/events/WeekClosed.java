package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.WeekCounts;
import org.runningcoach.domain.plan.model.Work;
import org.runningcoach.domain.shared.EventName;

/**
 * An ISO week is over: what was planned against what was done and what is assumed, as known then. Later corrections are facts of their own.
 *
 * @param monday the first day of the week
 * @param planned by every workout of the week
 * @param done every recorded run, and workouts that the athlete says were done, as planned
 * @param assumed by workouts nobody reported on, as planned
 */
@EventName("plan.week-closed")
public record WeekClosed(
        UUID athlete, LocalDate monday, Work planned, Work done, Work assumed, WeekCounts counts, Instant at)
        implements TrainingPlanEvent {}
