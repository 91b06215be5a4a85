package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;
import org.runningcoach.domain.plan.model.WeekKind;

class RunningDaysAreUsedTest {

    @Test
    void a_loading_week_on_fewer_days_than_the_athlete_has_is_too_little() {
        assertThat(missed(new RunningDaysAreUsed(), everyWeekButTheFirst().easyWeek(0, 40)))
                .isEmpty();
        assertThat(missed(
                        new RunningDaysAreUsed(),
                        everyWeekButTheFirst()
                                .plan(Session.easy(on(0, TUESDAY), 60), Session.easy(on(0, THURSDAY), 60))))
                .hasSize(1);
    }

    private static PlanFixture everyWeekButTheFirst() {
        PlanFixture fixture = runner();
        for (int week = 1; week < 9; week++) {
            fixture.kind(week, WeekKind.RECOVERY);
        }
        return fixture;
    }
}
