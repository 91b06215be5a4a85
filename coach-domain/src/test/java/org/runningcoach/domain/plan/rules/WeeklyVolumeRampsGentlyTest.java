package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.KnownFitness;

class WeeklyVolumeRampsGentlyTest {

    private static final String RULE = "weekly-volume-ramps-gently";

    @Test
    void a_week_grows_by_1600_m_for_every_run() {
        assertThat(new PlanFixture().easyWeek(0, 46.4).broken(RULE)).isEmpty();
        assertThat(new PlanFixture().easyWeek(0, 46.8).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void after_a_step_two_weeks_hold() {
        assertThat(new PlanFixture()
                        .easyWeek(0, 46)
                        .easyWeek(1, 46)
                        .easyWeek(2, 46)
                        .broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture()
                        .easyWeek(0, 46)
                        .easyWeek(1, 46)
                        .easyWeek(2, 47)
                        .daysBreaking(RULE))
                .containsExactly(on(2, MONDAY));
    }

    @Test
    void a_tenth_is_no_step() {
        assertThat(new PlanFixture().easyWeek(0, 44).easyWeek(1, 46).broken(RULE))
                .isEmpty();
    }

    @Test
    void whoever_begins_may_run_ninety_minutes_in_the_first_week() {
        assertThat(beginning(null).easyWeek(0, 11.9).broken(RULE)).isEmpty();
        assertThat(beginning(null).easyWeek(0, 12.4).broken(RULE)).hasSize(1);
    }

    @Test
    void the_sixth_week_stays_at_what_the_fourth_held() {
        assertThat(fiveWeeks().easyWeek(5, 18).broken(RULE)).isEmpty();
        assertThat(fiveWeeks().easyWeek(5, 18.4).daysBreaking(RULE)).containsExactly(on(5, MONDAY));
    }

    @Test
    void the_seventh_at_the_larger_of_the_fourth_and_fifth() {
        assertThat(fiveWeeks().easyWeek(5, 18).easyWeek(6, 20).broken(RULE)).isEmpty();
        assertThat(fiveWeeks().easyWeek(5, 18).easyWeek(6, 20.4).daysBreaking(RULE))
                .containsExactly(on(6, MONDAY));
    }

    @Test
    void before_any_record_nine_tenths_of_the_told_volume_count() {
        assertThat(beginning(40.0)
                        .trainingStart(TODAY.minusYears(3))
                        .easyWeek(0, 42)
                        .broken(RULE))
                .isEmpty();
        assertThat(beginning(40.0)
                        .trainingStart(TODAY.minusYears(3))
                        .easyWeek(0, 43)
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_week_that_only_the_past_overran_is_not_the_plans_fault() {
        var overrun = Past.from(TODAY.minusWeeks(4))
                .weeks(4, 40, TUESDAY, FRIDAY)
                .easyDay(30)
                .easyDay(30);
        assertThat(new PlanFixture().today(on(0, WEDNESDAY)).past(overrun).broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture()
                        .today(on(0, WEDNESDAY))
                        .past(overrun)
                        .plan(easy(on(0, FRIDAY), 10))
                        .broken(RULE))
                .hasSize(1);
    }

    private static PlanFixture fiveWeeks() {
        return beginning(null)
                .easyWeek(0, 12)
                .easyWeek(1, 14)
                .easyWeek(2, 16)
                .easyWeek(3, 18)
                .easyWeek(4, 20);
    }

    private static PlanFixture beginning(@Nullable Double told) {
        var fixture = new PlanFixture().noPast().trainingStart(TODAY).fitness(KnownFitness.none());
        if (told != null) {
            fixture.athlete.told(told, 60);
        }
        return fixture;
    }
}
