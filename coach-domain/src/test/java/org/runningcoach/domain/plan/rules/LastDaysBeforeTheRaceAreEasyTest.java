package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.threshold;
import static org.runningcoach.domain.plan.fixture.Session.withStrides;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class LastDaysBeforeTheRaceAreEasyTest {

    private static final String RULE = "last-days-before-the-race-are-easy";

    @Test
    void half_an_hour_with_six_strides_on_the_last_two_days() {
        assertThat(race(10_000)
                        .plan(easy(on(1, FRIDAY), 30), withStrides(on(1, SATURDAY), 25, 6))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_longer_run_or_more_strides_break_it() {
        assertThat(race(10_000).plan(easy(on(1, FRIDAY), 31)).daysBreaking(RULE))
                .containsExactly(on(1, FRIDAY));
        assertThat(race(10_000).plan(withStrides(on(1, SATURDAY), 20, 7)).daysBreaking(RULE))
                .containsExactly(on(1, SATURDAY));
    }

    @Test
    void the_third_last_day_may_be_hard_before_ten_kilometres_but_not_before_a_marathon() {
        assertThat(race(10_000).plan(threshold(on(1, THURSDAY), 3_000)).broken(RULE))
                .isEmpty();
        assertThat(race(42_195).plan(threshold(on(1, THURSDAY), 3_000)).daysBreaking(RULE))
                .containsExactly(on(1, THURSDAY));
        assertThat(race(42_195).plan(threshold(on(1, WEDNESDAY), 3_000)).broken(RULE))
                .isEmpty();
    }

    @Test
    void no_run_of_100_minutes_in_the_13_days_before_a_marathon() {
        assertThat(race(42_195).plan(easy(on(0, MONDAY), 100)).daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
        assertThat(race(42_195).plan(easy(on(0, MONDAY), 99)).broken(RULE)).isEmpty();
        assertThat(race(21_097.5).plan(easy(on(0, MONDAY), 100)).broken(RULE)).isEmpty();
    }

    private static PlanFixture race(double metres) {
        return new PlanFixture().goal(metres, on(1, SUNDAY));
    }
}
