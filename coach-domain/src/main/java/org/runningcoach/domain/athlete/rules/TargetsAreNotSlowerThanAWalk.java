package org.runningcoach.domain.athlete.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** A target slower than thirty minutes per kilometre, half the speed of a walk, is a typing mistake. */
public record TargetsAreNotSlowerThanAWalk(Goal goal) implements Rule {

    private static final double SLOWEST_SECONDS_PER_METRE = 1.8;

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .flatMap(named -> violation(named.path(), named.race()))
                .toList();
    }

    private static Stream<RuleViolation> violation(String path, Race race) {
        Double metres = race.metres();
        Integer target = race.targetSeconds();
        if (metres == null || target == null || target <= metres * SLOWEST_SECONDS_PER_METRE) {
            return Stream.empty();
        }
        return Stream.of(new RuleViolation(
                "race.target-too-slow",
                path + ".targetSeconds",
                target + " s is slower than a walk over this distance; give the target in seconds."));
    }
}
