package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;

/** A number that, where it is given, lies between two others, both included. */
record Range(String code, String field, @Nullable Number value, long least, long most, String unit) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        if (value == null || (value.doubleValue() >= least && value.doubleValue() <= most)) {
            return List.of();
        }
        return List.of(new RuleViolation(
                code, field, value + " is out of range: " + least + " to " + most + " " + unit + " is possible."));
    }
}
