package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.SkipReason;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete left a workout out.
 *
 * @param revision the one that holds the change; it follows at once
 * @param workout the id that the workout had before
 */
@EventName("plan.workout-skipped")
public record WorkoutSkipped(UUID athlete, int revision, String workout, LocalDate day, SkipReason reason, Instant at)
        implements HandMade {}
