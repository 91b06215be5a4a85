package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete put easy running in the place of a workout.
 *
 * @param revision the one that holds the change; it follows at once
 * @param workout the id that the workout had before
 */
@EventName("plan.workout-eased")
public record WorkoutEased(UUID athlete, int revision, String workout, LocalDate day, Instant at) implements HandMade {}
