package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.WeekKind;

class FourWeeksGrowByAFifthTest {

    private static final String RULE = "four-weeks-grow-by-a-fifth";

    @Test
    void a_fifth_over_the_loading_weeks_of_a_month_ago() {
        assertThat(new PlanFixture().easyWeek(0, 48).broken(RULE)).isEmpty();
        assertThat(new PlanFixture().easyWeek(0, 48.4).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void up_to_25_km_a_week_is_free() {
        var low = Past.from(TODAY.minusWeeks(8)).weeks(8, 15, TUESDAY, FRIDAY);
        assertThat(new PlanFixture().past(low).easyWeek(0, 24.8).broken(RULE)).isEmpty();
        assertThat(new PlanFixture().past(low).easyWeek(0, 25.2).broken(RULE)).hasSize(1);
    }

    @Test
    void weeks_of_taper_are_passed_over() {
        var tapered = Past.from(TODAY.minusWeeks(12))
                .weeks(6, 40, TUESDAY, FRIDAY)
                .weeks(3, 20, TUESDAY, FRIDAY)
                .weeks(3, 40, TUESDAY, FRIDAY);
        var fixture = new PlanFixture().past(tapered).easyWeek(0, 48);
        assertThat(fixture.pastKind(TODAY.minusWeeks(6), WeekKind.TAPER)
                        .pastKind(TODAY.minusWeeks(5), WeekKind.TAPER)
                        .pastKind(TODAY.minusWeeks(4), WeekKind.TAPER)
                        .broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture()
                        .past(tapered)
                        .easyWeek(0, 48)
                        .pastKind(TODAY.minusWeeks(6), WeekKind.LOADING)
                        .pastKind(TODAY.minusWeeks(5), WeekKind.LOADING)
                        .pastKind(TODAY.minusWeeks(4), WeekKind.LOADING)
                        .broken(RULE))
                .hasSize(1);
    }
}
