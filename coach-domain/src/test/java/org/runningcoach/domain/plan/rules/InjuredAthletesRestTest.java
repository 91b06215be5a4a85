package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.strength;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class InjuredAthletesRestTest {

    private static final String RULE = "injured-athletes-rest";

    @Test
    void no_run_in_the_first_fourteen_days() {
        assertThat(injured().plan(easy(on(1, SUNDAY), 20)).daysBreaking(RULE)).containsExactly(on(1, SUNDAY));
        assertThat(injured().plan(easy(on(2, MONDAY), 20)).broken(RULE)).isEmpty();
    }

    @Test
    void later_half_the_volume_before() {
        assertThat(injured().easyWeek(3, 20).broken(RULE)).isEmpty();
        assertThat(injured().easyWeek(3, 20.4).daysBreaking(RULE)).containsExactly(on(3, MONDAY));
    }

    @Test
    void easy_only() {
        assertThat(injured().plan(withStrides(on(3, TUESDAY), 20, 4)).daysBreaking(RULE))
                .containsExactly(on(3, TUESDAY));
    }

    @Test
    void strength_may_stay() {
        assertThat(injured().plan(strength(on(0, TUESDAY))).broken(RULE)).isEmpty();
    }

    private static PlanFixture injured() {
        return new PlanFixture().health(HealthCondition.INJURED, TODAY);
    }
}
