package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;

/** @param stream the athlete's stream, absent before they registered */
public record AthletesRegisterOnce(@Nullable String stream) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return stream == null
                ? List.of()
                : List.of(
                        new RuleViolation(
                                "athlete.registered-already",
                                "athlete",
                                "This athlete is registered already; change the profile, the goal or the availability instead."));
    }
}
