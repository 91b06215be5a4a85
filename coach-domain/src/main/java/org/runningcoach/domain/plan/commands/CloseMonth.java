package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import java.time.LocalDate;
import org.runningcoach.domain.fitness.snapshot.FitnessSnapshot;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Freezes the fitness of a month that is over; nothing happens when that month or a later one is closed already.
 *
 * @param today the athlete's local date, after the month
 * @param snapshot taken on the last day of its month
 */
public record CloseMonth(AthleteId athlete, LocalDate today, FitnessSnapshot snapshot, Instant at)
        implements TrainingPlanCommand {}
