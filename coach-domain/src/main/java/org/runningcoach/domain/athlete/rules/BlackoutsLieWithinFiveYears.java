package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Blackout;
import org.runningcoach.domain.shared.RuleViolation;

/**
 * Days without training lie where there are plans to keep them out of, or runs to explain: at most five years from today,
 * like the races of a goal. Another year is a typing mistake.
 */
public record BlackoutsLieWithinFiveYears(Availability availability, LocalDate today) implements Rule {

    private static final int YEARS = 5;

    @Override
    public List<RuleViolation> violations() {
        var violations = new ArrayList<RuleViolation>();
        List<Blackout> blackouts = availability.blackouts();
        for (int i = 0; i < blackouts.size(); i++) {
            String field = "availability.blackouts[" + i + "]";
            LocalDate first = blackouts.get(i).first();
            LocalDate last = blackouts.get(i).last();
            if (first.isBefore(today.minusYears(YEARS))) {
                violations.add(violation("blackout.too-long-ago", field + ".first", first, "ago"));
            }
            if (last.isAfter(today.plusYears(YEARS))) {
                violations.add(violation("blackout.too-far-ahead", field + ".last", last, "ahead"));
            }
        }
        return violations;
    }

    private static RuleViolation violation(String code, String field, LocalDate day, String direction) {
        return new RuleViolation(
                code, field, "The blackout day " + day + " is more than " + YEARS + " years " + direction + ".");
    }
}
