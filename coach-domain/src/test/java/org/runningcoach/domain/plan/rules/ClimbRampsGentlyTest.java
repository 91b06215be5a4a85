package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;

class ClimbRampsGentlyTest {

    private static final String RULE = "climb-ramps-gently";

    @Test
    void two_hundred_metres_are_always_open() {
        assertThat(weeks(200).broken(RULE)).isEmpty();
        assertThat(weeks(201).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void then_a_fifth_over_the_highest_of_four_weeks() {
        assertThat(weeks(200, 240, 0, 0, 288).broken(RULE)).isEmpty();
        assertThat(weeks(200, 240, 0, 0, 289).daysBreaking(RULE)).containsExactly(on(4, MONDAY));
        assertThat(weeks(200, 240, 0, 0, 0, 0, 240).daysBreaking(RULE)).containsExactly(on(6, MONDAY));
    }

    private static PlanFixture weeks(int... climbs) {
        PlanFixture fixture = new PlanFixture().goal(50_000, TODAY.plusWeeks(30));
        for (int week = 0; week < climbs.length; week++) {
            fixture.plan(UltraSession.climbing(on(week, SUNDAY), 60, climbs[week]));
        }
        return fixture;
    }
}
