package org.runningcoach.domain.usefulness;

import java.util.List;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** All properties of one plan or season for an ultra at once; stability (U9) compares two plans and stands apart. */
public final class UltraUsefulness {

    private static final List<UsefulnessRule> ALL = List.of(
            new RunningDaysAreUsed(),
            new VolumeIsHeldAndGrows(),
            new UltraWeeksHaveTheirEmphasis(),
            new UltraLongRunsAreLong(),
            new UltraBuildsReachTheirLongRun(),
            new RaceLikeRunningIsTrained(),
            new TapersKeepTraining());

    private UltraUsefulness() {}

    public static List<String> missed(PlanInContext plan) {
        return ALL.stream()
                .flatMap(rule -> rule.missed(plan).map(sentence -> rule.number() + " " + sentence))
                .toList();
    }
}
