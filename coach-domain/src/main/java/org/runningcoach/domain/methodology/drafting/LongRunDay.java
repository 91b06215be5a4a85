package org.runningcoach.domain.methodology.drafting;

import java.time.DayOfWeek;
import java.util.Comparator;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;

/** The usual weekday of the long run. */
public final class LongRunDay {

    private LongRunDay() {}

    /** The athlete's choice, else the day with the most time, Sunday first; time beyond so many minutes counts for nothing. */
    public static DayOfWeek of(Availability availability, int longestMinutes) {
        DayOfWeek wanted = availability.longRunDay();
        if (wanted != null) {
            return wanted;
        }
        return availability.days().stream()
                .max(Comparator.comparingInt((AvailableDay day) -> StrictMath.min(day.minutes(), longestMinutes))
                        .thenComparing(AvailableDay::weekday))
                .map(AvailableDay::weekday)
                .orElse(DayOfWeek.SUNDAY);
    }
}
