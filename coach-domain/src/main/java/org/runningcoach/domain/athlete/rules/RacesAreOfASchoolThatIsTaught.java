package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** A goal is refused while the coaching school it calls for is not built, rather than planned by the wrong one. */
public record RacesAreOfASchoolThatIsTaught(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .filter(named -> !isPlanned(named.race()))
                .map(RacesAreOfASchoolThatIsTaught::violation)
                .toList();
    }

    private static boolean isPlanned(Race race) {
        return switch (MethodologyOfGoal.of(race)) {
            case DANIELS -> race.metres() != null;
            case KOOP -> true;
            case PFAFF -> false;
        };
    }

    private static RuleViolation violation(RacesOfAGoal.Named named) {
        boolean timed = named.race().timedMinutes() != null;
        String field = timed ? ".timedMinutes" : ".metres";
        String what = timed
                ? "Races against the clock of five hours and less are not coached yet"
                : "Sprints are not coached yet";
        return new RuleViolation(
                "goal.not-coached-yet",
                named.path() + field,
                what + ": choose a race from 600 m up, one of more than five hours, or no race for general fitness.");
    }
}
