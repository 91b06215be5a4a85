package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;

class HardDaysKeepTheirWeekdayTest {

    @Test
    void quality_that_wanders_through_the_week_is_unsettling() {
        assertThat(missed(new HardDaysKeepTheirWeekday(), weeks(WEDNESDAY, WEDNESDAY)))
                .isEmpty();
        assertThat(missed(new HardDaysKeepTheirWeekday(), weeks(WEDNESDAY, MONDAY)))
                .hasSize(1);
    }

    private static PlanFixture weeks(DayOfWeek first, DayOfWeek second) {
        return runner().phase("III")
                .easyWeek(0, 35)
                .plan(Session.intervals(on(0, first), 4, 180, 800))
                .easyWeek(1, 35)
                .plan(Session.intervals(on(1, second), 5, 180, 800));
    }
}
