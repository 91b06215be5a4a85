package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.threshold;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;

class ReturnsAreGradualTest {

    private static final String RULE = "returns-are-gradual";

    // 40 km a week before fourteen lost days: seven days at half, seven at three quarters

    @Test
    void half_the_volume_in_the_first_half() {
        assertThat(returning()
                        .easyWeek(0, 18)
                        .plan(easyMetres(on(0, MONDAY), 2_000))
                        .broken(RULE))
                .isEmpty();
        assertThat(returning()
                        .easyWeek(0, 18)
                        .plan(easyMetres(on(0, MONDAY), 2_100))
                        .daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
    }

    @Test
    void three_quarters_in_the_second() {
        assertThat(begun().easyWeek(1, 30).broken(RULE)).isEmpty();
        assertThat(begun().easyWeek(1, 30.4).daysBreaking(RULE)).containsExactly(on(1, MONDAY));
    }

    @Test
    void strides_come_back_in_the_last_step() {
        assertThat(begun().plan(withStrides(on(0, THURSDAY), 20, 4)).daysBreaking(RULE))
                .containsExactly(on(0, THURSDAY));
        assertThat(begun().plan(withStrides(on(1, THURSDAY), 20, 4)).broken(RULE))
                .isEmpty();
    }

    @Test
    void quality_waits_for_the_end() {
        assertThat(begun().plan(threshold(on(1, SUNDAY), 1_000)).daysBreaking(RULE))
                .containsExactly(on(1, SUNDAY));
        assertThat(begun().plan(threshold(on(2, MONDAY), 1_000)).broken(RULE)).isEmpty();
    }

    @Test
    void planned_rest_is_no_break() {
        var rested =
                Past.from(TODAY.minusWeeks(8)).weeks(6, 40, TUESDAY, SUNDAY).lost(14, DayState.RESTED);
        assertThat(new PlanFixture().past(rested).easyWeek(0, 40).broken(RULE)).isEmpty();
    }

    @Test
    void a_blackout_ahead_makes_a_break_too() {
        var away = new PlanFixture();
        away.athlete.blackout(on(0, MONDAY), on(0, SUNDAY));
        assertThat(away.easyWeek(1, 40).broken(RULE)).isNotEmpty();
    }

    private static PlanFixture returning() {
        return new PlanFixture()
                .past(Past.from(TODAY.minusWeeks(8))
                        .weeks(6, 40, TUESDAY, SUNDAY)
                        .lost(14, DayState.MISSED));
    }

    private static PlanFixture begun() {
        return returning().plan(easyMetres(on(0, MONDAY), 2_000));
    }
}
