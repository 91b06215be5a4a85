package org.runningcoach.domain.usefulness;

import java.util.List;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** What a sprinter's plan or season must do to train, all at once. */
public final class SprintUsefulness {

    private static final List<UsefulnessRule> ALL = List.of(
            new RunningDaysAreUsed(),
            new SprintWeeksHaveTheirEmphasis(),
            new HighSpeedMetresReachTheirRamp(),
            new FullSpeedIsTrained(),
            new SprintTapersKeepSpeed());

    private SprintUsefulness() {}

    public static List<String> missed(PlanInContext plan) {
        return ALL.stream()
                .flatMap(rule -> rule.missed(plan).map(sentence -> rule.number() + " " + sentence))
                .toList();
    }
}
