package org.runningcoach.domain.usefulness;

import java.time.DayOfWeek;
import java.util.List;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** A runner of 40 km on four fixed days, with an easy week just behind, who prepares for ten kilometres half a year ahead. */
final class UsefulnessFixture {

    private static final DayOfWeek[] DAYS = {DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY
    };

    private UsefulnessFixture() {}

    static PlanFixture runner() {
        PlanFixture fixture = new PlanFixture()
                .goal(10_000, PlanFixture.TODAY.plusWeeks(26))
                .past(Past.from(PlanFixture.TODAY.minusWeeks(12))
                        .weeks(11, 40, DAYS)
                        .week(32, DAYS));
        fixture.athlete.available(120, DAYS).maxDays(4);
        return fixture;
    }

    static List<String> missed(UsefulnessRule rule, PlanFixture fixture) {
        return rule.missed(PlanInContext.of(fixture.request(), fixture.draft())).toList();
    }
}
