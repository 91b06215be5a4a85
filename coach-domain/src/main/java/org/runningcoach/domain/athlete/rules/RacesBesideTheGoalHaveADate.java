package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.RuleViolation;

/** A B or C race shapes the week it is in, and so needs its day. */
public record RacesBesideTheGoalHaveADate(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .filter(named -> named.race() != goal.race() && named.race().date() == null)
                .map(named -> new RuleViolation(
                        "race.date-missing", named.path() + ".date", "A race beside the goal needs its date."))
                .toList();
    }
}
