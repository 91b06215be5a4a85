package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.athlete.model.Profile;
import org.runningcoach.domain.shared.RuleViolation;

/** A condition began on the day of birth or later. */
public record ConditionsBeginDuringLife(HealthReport report, Profile profile) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        LocalDate birthDate = profile.birthDate();
        return report.since().isBefore(birthDate)
                ? List.of(new RuleViolation(
                        "health.before-birth",
                        "health." + report.condition() + ".since",
                        report.since() + " is before the birth date, " + birthDate + "."))
                : List.of();
    }
}
