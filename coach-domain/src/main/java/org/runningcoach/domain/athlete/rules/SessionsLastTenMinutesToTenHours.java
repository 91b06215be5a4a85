package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.RuleViolation;

/** Below ten minutes there is no session, above ten hours no day of training. */
public record SessionsLastTenMinutesToTenHours(Availability availability) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return availability.days().stream()
                .map(day -> new Range(
                        "availability.minutes",
                        "availability.days." + day.weekday(),
                        day.minutes(),
                        10,
                        600,
                        "minutes"))
                .flatMap(range -> range.violations().stream())
                .toList();
    }
}
