package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.athlete.model.MethodologyOfGoal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.shared.RuleViolation;

/** A goal is refused while the coaching school it calls for is not built, rather than planned by the wrong one. */
public record GoalsRangeFromSixHundredMetresToTheMarathon(Goal goal) implements Rule {

    @Override
    public List<RuleViolation> violations() {
        return RacesOfAGoal.of(goal).stream()
                .filter(named -> !isPlanned(named.race()))
                .map(GoalsRangeFromSixHundredMetresToTheMarathon::violation)
                .toList();
    }

    private static boolean isPlanned(Race race) {
        return race.metres() != null && MethodologyOfGoal.of(race) == Methodology.DANIELS;
    }

    private static RuleViolation violation(RacesOfAGoal.Named named) {
        String field = named.race().timedMinutes() == null ? ".metres" : ".timedMinutes";
        String what = switch (MethodologyOfGoal.of(named.race())) {
            case PFAFF -> "Sprints are not coached yet";
            case KOOP -> "Ultra races and mountain races of more than five hours are not coached yet";
            case DANIELS -> "Races against the clock are not coached yet";
        };
        return new RuleViolation(
                "goal.not-coached-yet",
                named.path() + field,
                what + ": choose a race from 600 m to the marathon (42195 m), or no race for general fitness.");
    }
}
