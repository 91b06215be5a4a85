package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.intervals;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Level;

class HardDaysAreSpacedTest {

    private static final String RULE = "hard-days-are-spaced";

    @Test
    void one_easy_day_between_is_enough() {
        assertThat(new PlanFixture()
                        .plan(threshold(on(0, TUESDAY), 3_000), threshold(on(0, THURSDAY), 3_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void two_hard_days_in_a_row_break_it() {
        assertThat(new PlanFixture()
                        .plan(threshold(on(0, TUESDAY), 3_000), intervals(on(0, WEDNESDAY), 5, 180, 800))
                        .daysBreaking(RULE))
                .containsExactly(on(0, WEDNESDAY));
    }

    @Test
    void a_long_run_of_ninety_minutes_is_hard() {
        assertThat(new PlanFixture()
                        .plan(easy(on(0, SATURDAY), 90), threshold(on(0, SUNDAY), 3_000))
                        .broken(RULE))
                .hasSize(1);
        assertThat(new PlanFixture()
                        .plan(easy(on(0, SATURDAY), 89), threshold(on(0, SUNDAY), 3_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void beginners_need_two_easy_days_between() {
        assertThat(new PlanFixture()
                        .level(Level.BEGINNER)
                        .plan(threshold(on(0, TUESDAY), 3_000), threshold(on(0, THURSDAY), 3_000))
                        .broken(RULE))
                .hasSize(1);
        assertThat(new PlanFixture()
                        .level(Level.BEGINNER)
                        .plan(threshold(on(0, TUESDAY), 3_000), threshold(on(0, FRIDAY), 3_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void so_do_athletes_from_sixty_on() {
        var fixture = new PlanFixture();
        fixture.athlete.age(60);
        assertThat(fixture.plan(threshold(on(0, TUESDAY), 3_000), threshold(on(0, THURSDAY), 3_000))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void yesterdays_hard_run_counts() {
        assertThat(hardYesterday().plan(threshold(TODAY, 3_000)).daysBreaking(RULE))
                .containsExactly(TODAY);
        assertThat(hardYesterday().plan(threshold(TODAY.plusDays(1), 3_000)).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_race_the_day_after_stays_for_the_past_cannot_be_undone() {
        assertThat(hardYesterday().goal(5_000, TODAY).plan(race(TODAY, 5_000)).broken(RULE))
                .isEmpty();
    }

    private static PlanFixture hardYesterday() {
        return new PlanFixture()
                .past(Past.from(TODAY.minusWeeks(4))
                        .weeks(3, 40, TUESDAY, FRIDAY)
                        .easyDay(8)
                        .easyDay(8)
                        .easyDay(8)
                        .easyDay(8)
                        .easyDay(8)
                        .easyDay(8)
                        .hardDay(8));
    }
}
