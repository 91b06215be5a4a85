package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class IllnessIsRestedTest {

    private static final String RULE = "illness-is-rested";

    @Test
    void a_fever_stops_every_session_of_the_next_days() {
        assertThat(ill(HealthCondition.ILL).plan(strength(on(0, WEDNESDAY))).daysBreaking(RULE))
                .containsExactly(on(0, WEDNESDAY));
        assertThat(ill(HealthCondition.ILL).plan(easy(on(0, THURSDAY), 30)).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_cold_allows_forty_five_minutes() {
        assertThat(ill(HealthCondition.ILL_ABOVE_NECK)
                        .plan(easy(on(0, WEDNESDAY), 45))
                        .broken(RULE))
                .isEmpty();
        assertThat(ill(HealthCondition.ILL_ABOVE_NECK)
                        .plan(easy(on(0, WEDNESDAY), 46))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_niggle_allows_an_hour() {
        assertThat(ill(HealthCondition.NIGGLE).plan(easy(on(0, SUNDAY), 60)).broken(RULE))
                .isEmpty();
        assertThat(ill(HealthCondition.NIGGLE).plan(easy(on(0, SUNDAY), 61)).broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_red_flag_stops_every_session_of_the_whole_plan() {
        assertThat(ill(HealthCondition.TRAINING_STOPPED)
                        .plan(easy(on(0, WEDNESDAY), 20), strength(on(4, WEDNESDAY)))
                        .daysBreaking(RULE))
                .contains(on(0, WEDNESDAY), on(4, WEDNESDAY));
    }

    private static PlanFixture ill(HealthCondition condition) {
        return new PlanFixture().health(condition, TODAY);
    }
}
