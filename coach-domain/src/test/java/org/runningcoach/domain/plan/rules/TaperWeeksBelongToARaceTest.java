package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.WeekKind;

class TaperWeeksBelongToARaceTest {

    private static final String RULE = "taper-weeks-belong-to-a-race";

    @Test
    void a_taper_week_that_the_window_of_the_race_overlaps() {
        assertThat(new PlanFixture()
                        .goal(10_000, on(2, SUNDAY))
                        .kind(2, WeekKind.TAPER)
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_taper_week_far_from_the_race_breaks_it() {
        assertThat(new PlanFixture()
                        .goal(10_000, on(12, SUNDAY))
                        .kind(2, WeekKind.TAPER)
                        .daysBreaking(RULE))
                .containsExactly(on(2, MONDAY));
    }
}
