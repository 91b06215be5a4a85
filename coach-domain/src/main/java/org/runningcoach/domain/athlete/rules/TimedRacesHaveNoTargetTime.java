package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** The time of a timed event is settled: there is no target time beside it. */
public record TimedRacesHaveNoTargetTime(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .filter(named -> isTimedWithTarget(named.race()))
                .map(named -> new RuleViolation(
                        "race.target-of-timed-race",
                        named.path() + ".targetSeconds",
                        "A race of " + named.race().timedMinutes() + " minutes has no target time."))
                .toList();
    }

    private static boolean isTimedWithTarget(Race race) {
        return race.timedMinutes() != null && race.targetSeconds() != null;
    }
}
