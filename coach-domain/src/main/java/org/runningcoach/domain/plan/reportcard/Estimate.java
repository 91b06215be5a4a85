package org.runningcoach.domain.plan.reportcard;

import java.time.LocalDate;

/**
 * One independent reading of a measure.
 *
 * @param day of the evidence
 * @param value the index, fitness, or the seconds of a race
 */
public record Estimate(LocalDate day, double value) {}
