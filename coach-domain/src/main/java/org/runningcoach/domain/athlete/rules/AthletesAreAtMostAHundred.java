package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** An age beyond a hundred is a typing mistake, or an athlete whom the formulas do not know. */
public record AthletesAreAtMostAHundred(Profile profile, LocalDate today) implements Rule {

    private static final int OLDEST = 100;

    @Override
    public List<RuleViolation> violations() {
        int age = profile.ageOn(today);
        return age <= OLDEST
                ? List.of()
                : List.of(new RuleViolation(
                        "athlete.too-old",
                        "profile.birthDate",
                        "The birth date " + profile.birthDate() + " gives an age of " + age
                                + "; the coach plans for athletes up to " + OLDEST + " years."));
    }
}
