package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** Regular running, where its beginning is given, began between birth and today. */
public record RunningBeganDuringLife(Profile profile, LocalDate today) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        LocalDate since = profile.background().runningSince();
        if (since == null || (!since.isBefore(profile.birthDate()) && !since.isAfter(today))) {
            return List.of();
        }
        return List.of(new RuleViolation(
                "background.running-since",
                "profile.background.runningSince",
                since + " does not lie between the birth date and today."));
    }
}
