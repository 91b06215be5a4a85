package org.runningcoach.projection.ledger;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/** How the workouts of some days stand; answered by {@link WorkoutStatesView}. */
public record ListWorkoutStates(AthleteId athlete, LocalDate from, LocalDate to) {}
