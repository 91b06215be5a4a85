package org.runningcoach.api.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One date of a plan.
 *
 * @param pinned whether the athlete keeps it as it is
 * @param changedByHand whether it holds a change of the athlete that was not taken back; refreshes keep it too
 */
record DayResponse(
        LocalDate date, boolean rest, boolean pinned, boolean changedByHand, List<WorkoutResponse> workouts) {}
