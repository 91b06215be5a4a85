package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.RuleViolation;

/** There is at least one weekday to train on; a pause is a blackout, with its first and last day. */
public record SomeWeekdayIsAvailable(Availability availability) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return availability.days().isEmpty()
                ? List.of(new RuleViolation(
                        "availability.no-day",
                        "availability.days",
                        "Name at least one weekday; for a pause give a blackout instead."))
                : List.of();
    }
}
