package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;

class RacesAreFollowedByRecoveryTest {

    private static final String RULE = "races-are-followed-by-recovery";

    @Test
    void four_days_without_hard_work_after_ten_kilometres() {
        assertThat(after(10_000).plan(threshold(on(1, FRIDAY), 3_000)).broken(RULE))
                .isEmpty();
        assertThat(after(10_000).plan(threshold(on(1, THURSDAY), 3_000)).daysBreaking(RULE))
                .containsExactly(on(1, THURSDAY));
    }

    @Test
    void a_c_race_leaves_no_recovery_behind() {
        var past = Past.from(TODAY.minusWeeks(4))
                .weeks(3, 40, TUESDAY, SUNDAY)
                .lost(6, DayState.RESTED)
                .raced(10_000, RacePriority.C);
        assertThat(new PlanFixture()
                        .past(past)
                        .plan(threshold(on(0, WEDNESDAY), 3_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void half_an_hour_at_most_on_the_three_days_after_a_marathon() {
        assertThat(after(42_195)
                        .plan(easy(on(1, WEDNESDAY), 30), easy(on(1, THURSDAY), 31))
                        .broken(RULE))
                .isEmpty();
        assertThat(after(42_195).plan(easy(on(1, WEDNESDAY), 31)).daysBreaking(RULE))
                .containsExactly(on(1, WEDNESDAY));
    }

    @Test
    void three_tenths_of_peak_volume_in_the_first_week_after_a_marathon_and_half_in_the_second() {
        assertThat(after(42_195)
                        .plan(easyMetres(on(1, SATURDAY), 6_000), easyMetres(on(1, SUNDAY), 6_000))
                        .broken(RULE))
                .isEmpty();
        assertThat(after(42_195)
                        .plan(easyMetres(on(1, SATURDAY), 6_000), easyMetres(on(1, SUNDAY), 6_100))
                        .daysBreaking(RULE))
                .containsExactly(on(1, MONDAY));
        assertThat(after(42_195).easyWeek(2, 20).broken(RULE)).isEmpty();
        assertThat(after(42_195).easyWeek(2, 20.4).daysBreaking(RULE)).containsExactly(on(2, MONDAY));
    }

    /** The race is on this week's Sunday. */
    private static PlanFixture after(int metres) {
        return new PlanFixture().goal(metres, on(0, SUNDAY)).plan(race(on(0, SUNDAY), metres));
    }
}
