package org.runningcoach.domain.athlete.rules;

import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;

/** The races of a goal with the paths under which the API names them. */
final class RacesOfAGoal {

    /** @param path such as {@code goal.race} or {@code goal.otherRaces[0]} */
    record Named(String path, Race race) {}

    private RacesOfAGoal() {}

    static List<Named> of(Goal goal) {
        var named = new ArrayList<Named>();
        Race main = goal.race();
        if (main != null) {
            named.add(new Named("goal.race", main));
        }
        for (int i = 0; i < goal.otherRaces().size(); i++) {
            named.add(new Named("goal.otherRaces[" + i + "]", goal.otherRaces().get(i)));
        }
        return named;
    }
}
