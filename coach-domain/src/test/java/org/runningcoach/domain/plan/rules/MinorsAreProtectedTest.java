package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class MinorsAreProtectedTest {

    private static final String RULE = "minors-are-protected";

    @Test
    void forty_kilometres_a_week_up_to_fifteen() {
        assertThat(aged(15).easyWeek(0, 40).broken(RULE)).isEmpty();
        assertThat(aged(15).easyWeek(0, 40.4).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void four_days_up_to_fifteen_and_five_up_to_seventeen() {
        assertThat(aged(15).easyWeek(0, 20).plan(easy(on(0, WEDNESDAY), 20)).broken(RULE))
                .hasSize(1);
        assertThat(aged(17).easyWeek(0, 20).plan(easy(on(0, WEDNESDAY), 20)).broken(RULE))
                .isEmpty();
    }

    @Test
    void five_hours_a_week_up_to_fifteen_strength_included() {
        assertThat(aged(15).easyWeek(0, 40)
                        .plan(strength(on(0, MONDAY)), strength(on(0, FRIDAY)))
                        .broken(RULE))
                .isEmpty();
        assertThat(aged(15).easyWeek(0, 40)
                        .plan(strength(on(0, MONDAY)), strength(on(0, WEDNESDAY)), strength(on(0, FRIDAY)))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void nothing_without_a_guardians_consent() {
        var alone = aged(16);
        alone.athlete.withoutConsent();
        assertThat(alone.plan(easy(on(0, TUESDAY), 20)).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void nothing_below_thirteen() {
        assertThat(aged(12).plan(easy(on(0, TUESDAY), 20)).broken(RULE)).isNotEmpty();
        assertThat(aged(13).plan(easy(on(0, TUESDAY), 20)).broken(RULE)).isEmpty();
    }

    private static PlanFixture aged(int years) {
        var fixture = new PlanFixture();
        fixture.athlete.age(years);
        return fixture;
    }
}
