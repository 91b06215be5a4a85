package org.runningcoach.projection.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/** How the workouts of some days stood at an instant; answered by {@link WorkoutStatesView}. */
public record ListPastWorkoutStates(AthleteId athlete, Instant at, LocalDate from, LocalDate to) {}
