package org.runningcoach.domain.usefulness;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.missed;
import static org.runningcoach.domain.usefulness.UsefulnessFixture.runner;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.Session;

class TapersKeepTrainingTest {

    @Test
    void a_last_week_of_complete_rest_is_too_little() {
        assertThat(missed(new TapersKeepTraining(), race().plan(Session.threshold(on(5, WEDNESDAY), 2_000))))
                .hasSize(1);
    }

    @Test
    void a_last_week_without_a_touch_of_pace_is_too_dull() {
        assertThat(missed(new TapersKeepTraining(), race().plan(Session.easyMetres(on(6, TUESDAY), 18_000))))
                .hasSize(1);
    }

    @Test
    void volume_and_a_touch_of_pace_are_enough() {
        assertThat(missed(
                        new TapersKeepTraining(),
                        race().plan(
                                        Session.easyMetres(on(6, TUESDAY), 13_000),
                                        Session.threshold(on(6, WEDNESDAY), 2_000))))
                .isEmpty();
    }

    /** Ten kilometres on the seventh Sunday, the last week at most 28 km of which 16.8 should stay. */
    private static PlanFixture race() {
        PlanFixture fixture = runner().goal(10_000, on(6, SUNDAY));
        for (int week = 0; week < 6; week++) {
            fixture.easyWeek(week, 40);
        }
        return fixture.plan(Session.race(on(6, SUNDAY), 10_000));
    }
}
