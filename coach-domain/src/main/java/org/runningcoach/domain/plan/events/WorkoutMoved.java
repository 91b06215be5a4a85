package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete moved a workout to another day.
 *
 * @param revision the one that holds the change; it follows at once
 * @param workout the id that the workout had before
 */
@EventName("plan.workout-moved")
public record WorkoutMoved(UUID athlete, int revision, String workout, LocalDate from, LocalDate to, Instant at)
        implements HandMade {}
