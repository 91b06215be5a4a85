package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.runningcoach.domain.plan.model.FitnessSnapshot;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Freezes the fitness of a month that is over; nothing happens when that month or a later one is closed already.
 *
 * @param today the athlete's local date, after the month
 */
public record CloseMonth(AthleteId athlete, YearMonth month, LocalDate today, FitnessSnapshot snapshot, Instant at)
        implements TrainingPlanCommand {}
