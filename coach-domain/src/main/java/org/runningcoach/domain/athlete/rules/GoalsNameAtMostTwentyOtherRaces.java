package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.RuleViolation;

/** A season holds so many races; a longer list is a mistake or an attack. */
public record GoalsNameAtMostTwentyOtherRaces(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return new Range(
                        "goal.other-races", "goal.otherRaces", goal.otherRaces().size(), 0, 20, "races")
                .violations();
    }
}
