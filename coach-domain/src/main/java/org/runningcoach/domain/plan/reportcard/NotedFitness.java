package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;

/**
 * Fitness, the stress carried over 42 days, as frozen at the end of a month.
 *
 * @param day the last one of the month
 * @param assumedShare the part of the month's planned minutes that rests on assumption, 0 to 1
 */
public record NotedFitness(LocalDate day, double fitness, double assumedShare) {}
