package org.runningcoach.domain.usefulness;

import java.util.List;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** All properties of one plan or season at once; stability (U9) compares two plans and stands apart. */
public final class Usefulness {

    private static final List<UsefulnessRule> ALL = List.of(
            new RunningDaysAreUsed(),
            new VolumeIsHeldAndGrows(),
            new EveryWeekHasItsEmphasis(),
            new LongRunsAreLong(),
            new MarathonBuildsReachTheirLongRuns(),
            new DosesGrowToTheirCaps(),
            new GoalEffortIsTrained(),
            new TapersKeepTraining(),
            new MainSetsVary(),
            new HardDaysKeepTheirWeekday());

    private Usefulness() {}

    public static List<String> missed(PlanInContext plan) {
        return ALL.stream()
                .flatMap(rule -> rule.missed(plan).map(sentence -> rule.number() + " " + sentence))
                .toList();
    }
}
