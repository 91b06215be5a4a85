package org.runningcoach.api.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;

/**
 * What the athlete trains for. In a request it stands under {@code goal}.
 *
 * @param race the one that matters most; absent for general fitness
 * @param otherRaces those beside it
 */
public record GoalFields(
        @Valid @Nullable RaceFields race,
        @Nullable List<@NotNull(message = "A race is missing here.") @Valid RaceFields> otherRaces) {

    public static GoalFields of(Goal goal) {
        Race race = goal.race();
        return new GoalFields(
                race == null ? null : RaceFields.of(race),
                goal.otherRaces().stream().map(RaceFields::of).toList());
    }

    /** The goal, or general fitness when none is given. */
    public static Goal orGeneralFitness(@Nullable GoalFields fields) {
        return fields == null ? Goal.generalFitness() : fields.toGoal();
    }

    public Goal toGoal() {
        List<Race> others = new ArrayList<>();
        List<RaceFields> given = otherRaces == null ? List.of() : otherRaces;
        for (int i = 0; i < given.size(); i++) {
            others.add(given.get(i).toRace("goal.otherRaces[" + i + "]", RacePriority.B));
        }
        return new Goal(race == null ? null : race.toRace("goal.race", RacePriority.A), others);
    }
}
