package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.threshold;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Level;

class BeginnersBeginEasilyTest {

    private static final String RULE = "beginners-begin-easily";

    @Test
    void no_quality_in_the_first_four_weeks() {
        assertThat(beginning().plan(threshold(on(3, SUNDAY), 1_000)).daysBreaking(RULE))
                .containsExactly(on(3, SUNDAY));
        assertThat(beginning().plan(threshold(on(4, MONDAY), 1_000)).broken(RULE))
                .isEmpty();
    }

    @Test
    void strides_from_the_third_week() {
        assertThat(beginning().plan(withStrides(on(1, SUNDAY), 20, 4)).daysBreaking(RULE))
                .containsExactly(on(1, SUNDAY));
        assertThat(beginning().plan(withStrides(on(2, MONDAY), 20, 4)).broken(RULE))
                .isEmpty();
    }

    @Test
    void four_days_a_week() {
        assertThat(beginning().easyWeek(0, 8).broken(RULE)).isEmpty();
        assertThat(beginning().easyWeek(0, 8).plan(easy(on(0, MONDAY), 20)).daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
    }

    @Test
    void a_race_may_stand_there() {
        assertThat(beginning()
                        .goal(5_000, on(1, SUNDAY))
                        .plan(race(on(1, SUNDAY), 5_000))
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture beginning() {
        return new PlanFixture().level(Level.BEGINNER).trainingStart(TODAY);
    }
}
