package org.runningcoach.domain.athlete.rules;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Goal;

/** Everything that must hold for a goal. */
public final class GoalRules {

    private GoalRules() {}

    public static List<Rule> of(Goal goal, LocalDate today) {
        return List.of(
                new RaceMeasuresArePlausible(goal),
                new RacesAreOfASchoolThatIsTaught(goal),
                new GoalsLieInTheFuture(goal, today),
                new GoalsLieWithinFiveYears(goal, today),
                new TargetsAreNotFasterThanTheWorldRecord(goal),
                new TargetsAreNotSlowerThanAWalk(goal),
                new TimedRacesHaveNoTargetTime(goal),
                new OneRaceMattersMost(goal),
                new RacesBesideTheGoalHaveADate(goal),
                new OneRaceADay(goal),
                new GoalsNameAtMostTwentyOtherRaces(goal));
    }
}
