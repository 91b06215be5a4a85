package org.runningcoach.domain.athlete.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** Height and mass, where given, are those of a person. */
public record BodyMeasuresArePlausible(Profile profile) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return Stream.of(
                        new Range("profile.height", "profile.heightCm", profile.heightCm(), 100, 250, "cm"),
                        new Range("profile.mass", "profile.massKg", profile.massKg(), 25, 250, "kg"))
                .flatMap(range -> range.violations().stream())
                .toList();
    }
}
