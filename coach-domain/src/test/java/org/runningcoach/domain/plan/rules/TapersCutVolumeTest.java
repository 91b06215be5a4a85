package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.race;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class TapersCutVolumeTest {

    private static final String RULE = "tapers-cut-volume";

    @Test
    void the_last_week_before_a_half_marathon_holds_six_tenths() {
        // 40 km peak, race on the Monday of the week after next
        assertThat(race().easyWeek(0, 34).easyWeek(1, 24).broken(RULE)).isEmpty();
        assertThat(race().easyWeek(0, 34).easyWeek(1, 24.4).daysBreaking(RULE)).containsExactly(on(1, MONDAY));
    }

    @Test
    void the_week_before_it_85_per_cent() {
        assertThat(race().easyWeek(0, 34.4).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void a_plan_begun_inside_a_window_keeps_the_rest_of_it_pro_rata() {
        assertThat(race().today(on(0, FRIDAY))
                        .past(lastWeekFull())
                        .planStart(on(0, FRIDAY))
                        .plan(easyMetres(on(0, SUNDAY), 14_500))
                        .broken(RULE))
                .isEmpty();
        assertThat(race().today(on(0, FRIDAY))
                        .past(lastWeekFull())
                        .planStart(on(0, FRIDAY))
                        .plan(easyMetres(on(0, SUNDAY), 14_700))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_plan_under_way_counts_what_was_done_in_the_window() {
        assertThat(race().today(on(0, FRIDAY))
                        .past(lastWeekFull())
                        .planStart(TODAY)
                        .plan(easyMetres(on(0, SUNDAY), 4_000))
                        .broken(RULE))
                .isEmpty();
        assertThat(race().today(on(0, FRIDAY))
                        .past(lastWeekFull())
                        .planStart(TODAY)
                        .plan(easyMetres(on(0, SUNDAY), 4_100))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void ordinary_weeks_are_free() {
        assertThat(new PlanFixture()
                        .goal(21_097.5, TODAY.plusWeeks(12))
                        .easyWeek(0, 44)
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture race() {
        return new PlanFixture().goal(21_097.5, on(2, MONDAY)).planStart(TODAY.minusWeeks(4));
    }

    /** Twelve weeks of 40 km, and 30 km from Monday to Thursday of this one. */
    private static Past lastWeekFull() {
        return Past.from(TODAY.minusWeeks(12))
                .weeks(12, 40, TUESDAY, SUNDAY)
                .easyDay(10)
                .easyDay(10)
                .easyDay(10)
                .easyDay(0);
    }
}
