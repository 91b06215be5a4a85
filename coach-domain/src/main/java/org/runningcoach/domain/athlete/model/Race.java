package org.runningcoach.domain.athlete.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A race the athlete means to run, either over a distance or for a time.
 *
 * @param metres the distance, 60 to 500 000; absent for a timed event
 * @param timedMinutes the length of a timed event (6, 12, 24 hours); absent for a distance
 * @param date the race day; absent when it is not settled
 * @param targetSeconds what the athlete hopes for; never a source of training paces
 * @param ascentMetres the climb of the course, when known
 */
public record Race(
        RacePriority priority,
        @Nullable Double metres,
        @Nullable Integer timedMinutes,
        @Nullable LocalDate date,
        @Nullable Integer targetSeconds,
        @Nullable Double ascentMetres) {
    private static final double METRES_PER_MINUTE = 8_000.0 / 60;

    public Race {
        if ((metres == null) == (timedMinutes == null)) {
            throw new IllegalArgumentException("a race has either a distance or a duration");
        }
    }

    /** The distance, or what a timed event is reckoned to come to: eight kilometres an hour, walking and rests included, a choice of this project. */
    public double reckonedMetres() {
        if (metres != null) {
            return metres;
        }
        return timedMinutes == null ? 0 : timedMinutes * METRES_PER_MINUTE;
    }

    /** An A race over a distance in metres. */
    public static Race over(double metres, @Nullable LocalDate date) {
        return new Race(RacePriority.A, metres, null, date, null, null);
    }
}
