package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** A race that is set as a goal has not been run yet; one of today still may be. */
public record GoalsLieInTheFuture(Goal goal, LocalDate today) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .filter(named -> isPast(named.race()))
                .map(named -> new RuleViolation(
                        "race.in-the-past",
                        named.path() + ".date",
                        "The race date " + named.race().date() + " is past; today is " + today + "."))
                .toList();
    }

    private boolean isPast(Race race) {
        LocalDate date = race.date();
        return date != null && date.isBefore(today);
    }
}
