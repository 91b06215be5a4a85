package org.runningcoach.domain.athlete.rules;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.shared.RuleViolation;

/** The goal's race is the one A race; those beside it are B or C. */
public record OneRaceMattersMost(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        var violations = new ArrayList<RuleViolation>();
        Race main = goal.race();
        for (RacesOfAGoal.Named named : RacesOfAGoal.of(goal)) {
            boolean isMain = named.race() == main;
            if (isMain != (named.race().priority() == RacePriority.A)) {
                violations.add(new RuleViolation(
                        "race.priority",
                        named.path() + ".priority",
                        isMain
                                ? "The goal's own race has priority A."
                                : "A race beside the goal has priority B or C."));
            }
        }
        return violations;
    }
}
