package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;

class MainSetsVaryTest {

    @Test
    void the_same_set_two_weeks_in_a_row_is_stale() {
        assertThat(missed(new MainSetsVary(), weeks(4, 4))).hasSize(1);
        assertThat(missed(new MainSetsVary(), weeks(4, 5))).isEmpty();
    }

    @Test
    void it_may_come_back_after_a_week() {
        assertThat(missed(new MainSetsVary(), weeks(4, 5, 4))).isEmpty();
    }

    private static PlanFixture weeks(int... times) {
        PlanFixture fixture = runner().phase("III");
        for (int week = 0; week < times.length; week++) {
            fixture.easyWeek(week, 35).plan(Session.intervals(on(week, WEDNESDAY), times[week], 180, 800));
        }
        return fixture;
    }
}
