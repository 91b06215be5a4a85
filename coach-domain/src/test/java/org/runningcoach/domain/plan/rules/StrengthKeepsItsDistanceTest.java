package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.strength;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class StrengthKeepsItsDistanceTest {

    private static final String RULE = "strength-keeps-its-distance";

    @Test
    void twice_a_week() {
        assertThat(new PlanFixture()
                        .plan(strength(on(0, MONDAY)), strength(on(0, THURSDAY)))
                        .broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture()
                        .plan(strength(on(0, MONDAY)), strength(on(0, WEDNESDAY)), strength(on(0, FRIDAY)))
                        .daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
    }

    @Test
    void not_on_the_day_before_a_hard_run() {
        assertThat(new PlanFixture()
                        .plan(strength(on(0, MONDAY)), threshold(on(0, TUESDAY), 3_000))
                        .daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
        assertThat(new PlanFixture()
                        .plan(strength(on(0, TUESDAY)), threshold(on(0, TUESDAY), 3_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void not_in_the_last_seven_days_before_the_race() {
        assertThat(new PlanFixture()
                        .goal(10_000, on(1, SUNDAY))
                        .plan(strength(on(1, MONDAY)))
                        .broken(RULE))
                .hasSize(1);
        assertThat(new PlanFixture()
                        .goal(10_000, on(1, SUNDAY))
                        .plan(strength(on(0, SATURDAY)))
                        .broken(RULE))
                .isEmpty();
    }
}
