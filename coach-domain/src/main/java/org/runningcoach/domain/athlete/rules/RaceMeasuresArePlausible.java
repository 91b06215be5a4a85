package org.runningcoach.domain.athlete.rules;

import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.shared.RuleViolation;

/** A race is as long and as high as races are. */
public record RaceMeasuresArePlausible(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .flatMap(RaceMeasuresArePlausible::ranges)
                .flatMap(range -> range.violations().stream())
                .toList();
    }

    private static Stream<Range> ranges(RacesOfAGoal.Named named) {
        return Stream.of(
                new Range(
                        "race.distance", named.path() + ".metres", named.race().metres(), 60, 500_000, "m"),
                new Range(
                        "race.duration",
                        named.path() + ".timedMinutes",
                        named.race().timedMinutes(),
                        30,
                        2_880,
                        "minutes"),
                new Range(
                        "race.ascent",
                        named.path() + ".ascentMetres",
                        named.race().ascentMetres(),
                        0,
                        30_000,
                        "m"));
    }
}
