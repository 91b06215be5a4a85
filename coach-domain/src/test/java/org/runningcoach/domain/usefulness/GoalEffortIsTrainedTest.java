package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;

class GoalEffortIsTrainedTest {

    @Test
    void two_sessions_of_threshold_or_intervals_before_ten_kilometres() {
        assertThat(missed(
                        new GoalEffortIsTrained(),
                        build().plan(
                                        Session.threshold(on(2, WEDNESDAY), 3_000),
                                        Session.intervals(on(4, WEDNESDAY), 3, 240, 1_000))))
                .isEmpty();
        assertThat(missed(new GoalEffortIsTrained(), build().plan(Session.threshold(on(2, WEDNESDAY), 3_000))))
                .hasSize(1);
    }

    @Test
    void repetitions_are_too_far_from_it() {
        assertThat(missed(
                        new GoalEffortIsTrained(),
                        build().plan(
                                        Session.repetitions(on(2, WEDNESDAY), 5, 75, 400),
                                        Session.repetitions(on(4, WEDNESDAY), 5, 75, 400))))
                .hasSize(1);
    }

    private static PlanFixture build() {
        PlanFixture fixture = runner().goal(10_000, on(6, SUNDAY)).phase("IV");
        for (int week = 0; week < 6; week++) {
            fixture.easyWeek(week, 40);
        }
        return fixture;
    }
}
