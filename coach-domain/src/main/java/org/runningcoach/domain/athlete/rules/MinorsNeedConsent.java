package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** P29: under eighteen a guardian agrees to structured training. What such a plan may hold is the engine's to limit. */
public record MinorsNeedConsent(Profile profile, LocalDate today) implements Rule {

    private static final int OF_AGE = 18;

    @Override
    public List<RuleViolation> violations() {
        return profile.ageOn(today) >= OF_AGE || profile.guardianConsent()
                ? List.of()
                : List.of(new RuleViolation(
                        "athlete.consent-missing",
                        "profile.guardianConsent",
                        "Under " + OF_AGE
                                + " a parent or guardian must agree to the training: set guardianConsent to true"
                                + " once they have."));
    }
}
