package org.runningcoach.domain.usefulness;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** The same main set does not stand in two successive loading weeks of phases II to IV. */
record MainSetsVary() implements UsefulnessRule {

    @Override
    public String number() {
        return "U8";
    }

    @Override
    public Stream<String> missed(PlanInContext plan) {
        List<LocalDate> weeks = Loading.weeksOfQuality(plan);
        return weeks.stream()
                .filter(monday -> weeks.contains(monday.plusWeeks(1)))
                .flatMap(monday -> sets(plan, monday).stream()
                        .filter(sets(plan, monday.plusWeeks(1))::contains)
                        .map(set -> "the weeks of " + monday + " and after both hold " + set.parts()));
    }

    private static List<MainSet> sets(PlanInContext plan, LocalDate monday) {
        return Loading.quality(plan, monday).stream().map(MainSet::of).toList();
    }
}
