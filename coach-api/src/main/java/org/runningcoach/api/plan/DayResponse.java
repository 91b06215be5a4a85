package org.runningcoach.api.plan;

import java.time.LocalDate;
import java.util.List;

/** One date of a plan. */
record DayResponse(LocalDate date, boolean rest, List<WorkoutResponse> workouts) {}
