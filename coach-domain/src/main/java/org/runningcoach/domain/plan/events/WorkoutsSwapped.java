package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete let two workouts change their days.
 *
 * @param revision the one that holds the change; it follows at once
 * @param one the id that the workout of the first day had before
 * @param other the id that the workout of the other day had before
 */
@EventName("plan.workouts-swapped")
public record WorkoutsSwapped(
        UUID athlete, int revision, String one, LocalDate oneDay, String other, LocalDate otherDay, Instant at)
        implements HandMade {}
