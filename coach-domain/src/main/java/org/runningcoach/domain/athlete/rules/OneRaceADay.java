package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.RuleViolation;

/** Two races of one goal are not on the same day. */
public record OneRaceADay(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        var taken = new TreeSet<LocalDate>();
        var violations = new ArrayList<RuleViolation>();
        for (RacesOfAGoal.Named named : RacesOfAGoal.of(goal)) {
            LocalDate date = named.race().date();
            if (date != null && !taken.add(date)) {
                violations.add(new RuleViolation(
                        "race.same-day", named.path() + ".date", "Another race is on " + date + " already."));
            }
        }
        return violations;
    }
}
