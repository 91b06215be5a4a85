package org.runningcoach.domain.fitness.efficiency;

import java.time.LocalDate;

/**
 * An easy run with heart rate.
 *
 * @param date its day
 * @param minutes its length
 * @param metresPerMinute its grade-adjusted speed
 * @param averageHeartRate beats per minute
 */
public record EasyRun(LocalDate date, double minutes, double metresPerMinute, double averageHeartRate) {}
