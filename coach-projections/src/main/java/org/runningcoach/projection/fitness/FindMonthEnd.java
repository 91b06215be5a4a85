package org.runningcoach.projection.fitness;

import java.time.YearMonth;
import org.runningcoach.domain.shared.AthleteId;

/** Fitness on the last day of a month that is over; answered by a {@code FitnessSnapshot}, or by nothing before the first day known. */
public record FindMonthEnd(AthleteId athlete, YearMonth month) {}
