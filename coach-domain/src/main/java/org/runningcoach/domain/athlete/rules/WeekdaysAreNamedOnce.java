package org.runningcoach.domain.athlete.rules;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.AvailableDay;
import org.runningcoach.domain.shared.RuleViolation;

/** A weekday has one number of minutes. */
public record WeekdaysAreNamedOnce(Availability availability) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        Set<DayOfWeek> named = EnumSet.noneOf(DayOfWeek.class);
        return availability.days().stream()
                .map(AvailableDay::weekday)
                .filter(weekday -> !named.add(weekday))
                .map(weekday -> new RuleViolation(
                        "availability.day-twice", "availability.days." + weekday, weekday + " is named twice."))
                .toList();
    }
}
