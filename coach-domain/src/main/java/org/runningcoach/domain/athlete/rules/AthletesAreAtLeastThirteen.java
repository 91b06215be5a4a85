package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** P29: there is no structured plan for children under thirteen. */
public record AthletesAreAtLeastThirteen(Profile profile, LocalDate today) implements Rule {

    private static final int YOUNGEST = 13;

    @Override
    public List<RuleViolation> violations() {
        if (profile.birthDate().isAfter(today)) {
            return List.of(new RuleViolation(
                    "athlete.not-born", "profile.birthDate", "The birth date " + profile.birthDate() + " lies ahead."));
        }
        int age = profile.ageOn(today);
        return age >= YOUNGEST
                ? List.of()
                : List.of(new RuleViolation(
                        "athlete.too-young",
                        "profile.birthDate",
                        "At " + age + " running should be play: the coach plans for athletes from " + YOUNGEST
                                + " years on."));
    }
}
