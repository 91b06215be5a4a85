package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.shared.RuleViolation;

/** The most days a week that the athlete wants to train fit into a week. */
public record WeeksHaveOneToSevenTrainingDays(Availability availability) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return new Range(
                        "availability.days-per-week",
                        "availability.maxDaysPerWeek",
                        availability.maxDaysPerWeek(),
                        1,
                        7,
                        "days")
                .violations();
    }
}
