package org.runningcoach.domain.athlete.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the athlete trains for: one A race, or general fitness when there is none.
 *
 * @param race the A race; absent for general fitness
 * @param otherRaces B and C races beside it, in any order
 */
public record Goal(@Nullable Race race, List<Race> otherRaces) {

    public Goal {
        otherRaces = List.copyOf(otherRaces);
    }

    public static Goal generalFitness() {
        return new Goal(null, List.of());
    }

    public static Goal of(Race race) {
        return new Goal(race, List.of());
    }
}
