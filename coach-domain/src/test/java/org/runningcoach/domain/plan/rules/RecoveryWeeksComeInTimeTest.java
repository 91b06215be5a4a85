package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class RecoveryWeeksComeInTimeTest {

    private static final String RULE = "recovery-weeks-come-in-time";

    @Test
    void four_full_weeks_after_an_easy_one() {
        var fixture =
                easyLastWeek().easyWeek(0, 40).easyWeek(1, 40).easyWeek(2, 40).easyWeek(3, 40);
        assertThat(fixture.broken(RULE)).isEmpty();
        assertThat(fixture.easyWeek(4, 40).daysBreaking(RULE)).containsExactly(on(4, MONDAY));
    }

    @Test
    void eighty_five_per_cent_is_easy() {
        var fixture =
                easyLastWeek().easyWeek(0, 40).easyWeek(1, 40).easyWeek(2, 40).easyWeek(3, 40);
        assertThat(fixture.easyWeek(4, 34).broken(RULE)).isEmpty();
        var heavier =
                easyLastWeek().easyWeek(0, 40).easyWeek(1, 40).easyWeek(2, 40).easyWeek(3, 40);
        assertThat(heavier.easyWeek(4, 34.4).broken(RULE)).hasSize(1);
    }

    @Test
    void the_past_counts() {
        assertThat(goal(new PlanFixture()).easyWeek(0, 40).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void from_fifty_on_every_fourth_week() {
        var fixture = easyLastWeek();
        fixture.athlete.age(50);
        assertThat(fixture.easyWeek(0, 40).easyWeek(1, 40).easyWeek(2, 40).broken(RULE))
                .isEmpty();
        assertThat(fixture.easyWeek(3, 40).daysBreaking(RULE)).containsExactly(on(3, MONDAY));
    }

    @Test
    void low_weeks_need_none() {
        var low = goal(new PlanFixture()).past(Past.from(TODAY.minusWeeks(8)).weeks(8, 24, TUESDAY, FRIDAY));
        assertThat(low.easyWeek(0, 25).broken(RULE)).isEmpty();
        assertThat(low.easyWeek(1, 26).daysBreaking(RULE)).containsExactly(on(1, MONDAY));
    }

    @Test
    void who_keeps_fit_at_a_constant_level_needs_none() {
        assertThat(new PlanFixture().easyWeek(0, 41).broken(RULE)).isEmpty();
        assertThat(new PlanFixture().easyWeek(0, 43).broken(RULE)).hasSize(1);
    }

    private static PlanFixture easyLastWeek() {
        return goal(new PlanFixture())
                .past(Past.from(TODAY.minusWeeks(6))
                        .weeks(5, 40, TUESDAY, THURSDAY, SATURDAY, SUNDAY)
                        .week(30, TUESDAY, THURSDAY, SATURDAY, SUNDAY));
    }

    private static PlanFixture goal(PlanFixture fixture) {
        return fixture.goal(10_000, TODAY.plusWeeks(30));
    }
}
