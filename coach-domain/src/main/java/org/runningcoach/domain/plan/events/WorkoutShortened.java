package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete made a workout shorter.
 *
 * @param revision the one that holds the change; it follows at once
 * @param workout the id that the workout had before
 * @param from seconds before
 * @param to seconds now
 */
@EventName("plan.workout-shortened")
public record WorkoutShortened(UUID athlete, int revision, String workout, LocalDate day, int from, int to, Instant at)
        implements HandMade {}
