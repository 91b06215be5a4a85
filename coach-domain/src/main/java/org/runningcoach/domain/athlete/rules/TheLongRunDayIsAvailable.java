package org.runningcoach.domain.athlete.rules;

import java.time.DayOfWeek;
import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.RuleViolation;

/** The preferred day of the long run is one of the days the athlete can train on. */
public record TheLongRunDayIsAvailable(Availability availability) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        DayOfWeek longRunDay = availability.longRunDay();
        if (longRunDay == null || availability.days().stream().anyMatch(day -> day.weekday() == longRunDay)) {
            return List.of();
        }
        return List.of(new RuleViolation(
                "availability.long-run-day",
                "availability.longRunDay",
                longRunDay + " is not among the days you can train on."));
    }
}
