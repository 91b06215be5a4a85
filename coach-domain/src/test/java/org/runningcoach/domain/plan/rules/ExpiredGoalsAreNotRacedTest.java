package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.race;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class ExpiredGoalsAreNotRacedTest {

    private static final String RULE = "expired-goals-are-not-raced";

    @Test
    void a_race_after_its_goal_has_expired_breaks_it() {
        assertThat(new PlanFixture()
                        .goal(10_000, TODAY.minusDays(1))
                        .plan(race(on(1, SUNDAY), 10_000))
                        .daysBreaking(RULE))
                .containsExactly(on(1, SUNDAY));
    }

    @Test
    void a_goal_of_today_has_not() {
        assertThat(new PlanFixture()
                        .goal(10_000, TODAY)
                        .plan(race(TODAY, 10_000))
                        .broken(RULE))
                .isEmpty();
    }
}
