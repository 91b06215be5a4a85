package org.runningcoach.domain.athlete.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** Nobody aims to be faster than anybody has ever been over the distance; a target like that is a typing mistake. */
public record TargetsAreNotFasterThanTheWorldRecord(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .flatMap(named -> violation(named.path(), named.race()))
                .toList();
    }

    private static Stream<RuleViolation> violation(String path, Race race) {
        Double metres = race.metres();
        Integer target = race.targetSeconds();
        if (metres == null || target == null || metres <= 0) {
            return Stream.empty();
        }
        // rounded down: a target equal to the record, given in whole seconds, is not faster than it
        long record = (long) StrictMath.floor(WorldRecords.secondsOver(metres));
        return target >= record
                ? Stream.empty()
                : Stream.of(new RuleViolation(
                        "race.target-beyond-record",
                        path + ".targetSeconds",
                        target + " s is faster than the world record over this distance, about " + record + " s."));
    }
}
