package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.RuleViolation;

/** Days without training come in a list a person can have written. */
public record BlackoutsAreAtMostAHundred(Availability availability) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return new Range(
                        "availability.blackouts",
                        "availability.blackouts",
                        availability.blackouts().size(),
                        0,
                        100,
                        "blackouts")
                .violations();
    }
}
