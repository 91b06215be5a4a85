package org.runningcoach.domain.fitness.volume;

import java.time.LocalDate;

/**
 * What was run on one day.
 *
 * @param date in the athlete's zone
 * @param runs how many
 * @param metres running distance; whether races are in it is the caller's choice
 * @param seconds running time
 * @param load session load in AU
 */
public record DailyTotal(LocalDate date, int runs, double metres, double seconds, double load) {}
