package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class WeeklyLoadRampsGentlyTest {

    private static final String RULE = "weekly-load-ramps-gently";

    @Test
    void ninety_units_or_a_fifth_more_than_the_four_weeks_before() {
        // 40 km at 6:00 and three units a minute are 720 units a week
        assertThat(new PlanFixture()
                        .easyWeek(0, 39)
                        .plan(strength(on(0, MONDAY)))
                        .broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture().easyWeek(0, 48).broken(RULE)).isEmpty();
        assertThat(new PlanFixture().easyWeek(0, 48.2).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void strength_counts() {
        assertThat(new PlanFixture()
                        .easyWeek(0, 44)
                        .plan(strength(on(0, MONDAY)))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void races_do_not() {
        assertThat(new PlanFixture()
                        .goal(5_000, on(0, FRIDAY))
                        .easyWeek(0, 48)
                        .plan(race(on(0, FRIDAY), 5_000))
                        .broken(RULE))
                .isEmpty();
    }
}
