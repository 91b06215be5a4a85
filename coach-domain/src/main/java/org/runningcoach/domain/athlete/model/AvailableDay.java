package org.runningcoach.domain.athlete.model;

import java.time.DayOfWeek;

/**
 * A weekday on which the athlete can train.
 *
 * @param minutes the longest session of that day, 10 to 600; a race is exempt
 */
public record AvailableDay(DayOfWeek weekday, int minutes) {}
