package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** Nobody trains for a race further ahead than an Olympic cycle and a bit: a later year is a typing mistake. */
public record GoalsLieWithinFiveYears(Goal goal, LocalDate today) implements Rule {

    private static final int YEARS = 5;

    @Override
    public List<RuleViolation> violations() {
        LocalDate last = today.plusYears(YEARS);
        return RacesOfAGoal.of(goal).stream()
                .filter(named -> isAfter(named.race(), last))
                .map(named -> new RuleViolation(
                        "race.too-far-ahead",
                        named.path() + ".date",
                        "The race date " + named.race().date() + " is more than " + YEARS + " years ahead."))
                .toList();
    }

    private static boolean isAfter(Race race, LocalDate last) {
        LocalDate date = race.date();
        return date != null && date.isAfter(last);
    }
}
