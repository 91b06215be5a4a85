package org.runningcoach.domain.athlete.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When the athlete can train.
 *
 * @param days the weekdays that are possible, one entry each, in week order
 * @param maxDaysPerWeek how many of them at most, 1 to 7
 * @param longRunDay the preferred day of the long run
 * @param blackouts days without any session
 */
public record Availability(
        List<AvailableDay> days,
        int maxDaysPerWeek,
        @Nullable DayOfWeek longRunDay,
        List<Blackout> blackouts) {

    public Availability {
        days = days.stream().sorted(Comparator.comparing(AvailableDay::weekday)).toList();
        blackouts = List.copyOf(blackouts);
    }

    /** The longest session possible on a date, in minutes; 0 when the weekday is not available or the date is blacked out. */
    public int minutesOn(LocalDate date) {
        if (isBlackedOut(date)) {
            return 0;
        }
        return days.stream()
                .filter(day -> day.weekday() == date.getDayOfWeek())
                .mapToInt(AvailableDay::minutes)
                .findFirst()
                .orElse(0);
    }

    public boolean isBlackedOut(LocalDate date) {
        return blackouts.stream().anyMatch(blackout -> blackout.covers(date));
    }
}
