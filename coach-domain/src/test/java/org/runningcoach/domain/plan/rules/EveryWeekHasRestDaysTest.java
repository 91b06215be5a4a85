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
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Level;

class EveryWeekHasRestDaysTest {

    private static final String RULE = "every-week-has-rest-days";

    @Test
    void one_rest_day_is_enough_for_an_adult() {
        assertThat(running(new PlanFixture(), 6).broken(RULE)).isEmpty();
    }

    @Test
    void seven_days_of_running_break_it() {
        assertThat(running(new PlanFixture(), 7).daysBreaking(RULE)).containsExactly(on(0, MONDAY));
    }

    @Test
    void strength_takes_a_rest_day_too() {
        assertThat(running(new PlanFixture(), 6).plan(strength(on(0, SUNDAY))).broken(RULE))
                .hasSize(1);
    }

    @Test
    void from_sixty_years_on_two() {
        var fixture = new PlanFixture();
        fixture.athlete.age(60);
        assertThat(running(fixture, 6).broken(RULE)).hasSize(1);
        var rested = new PlanFixture();
        rested.athlete.age(60);
        assertThat(running(rested, 5).broken(RULE)).isEmpty();
    }

    @Test
    void beginners_need_three() {
        assertThat(running(new PlanFixture().level(Level.BEGINNER), 5).broken(RULE))
                .hasSize(1);
        assertThat(running(new PlanFixture().level(Level.BEGINNER), 4).broken(RULE))
                .isEmpty();
    }

    @Test
    void a_race_day_is_no_rest_day() {
        assertThat(running(new PlanFixture().goal(5_000, on(0, SUNDAY)), 6)
                        .plan(race(on(0, SUNDAY), 5_000))
                        .broken(RULE))
                .hasSize(1);
    }

    @Test
    void who_has_run_daily_for_eight_weeks_needs_one_in_a_fortnight() {
        var daily = Past.from(TODAY.minusWeeks(8))
                .weeks(7, 70, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY)
                .week(60, MONDAY, TUESDAY, WEDNESDAY, FRIDAY, SATURDAY, SUNDAY);
        assertThat(running(new PlanFixture().level(Level.ADVANCED).past(daily), 7)
                        .broken(RULE))
                .hasSize(1);
        assertThat(running(new PlanFixture().level(Level.ADVANCED).past(daily), 3)
                        .plan(easy(on(0, THURSDAY), 40), easy(on(0, FRIDAY), 40), easy(on(0, SATURDAY), 40))
                        .broken(RULE))
                .isEmpty();
    }

    /** The first days of the week, an hour each. */
    private static PlanFixture running(PlanFixture fixture, int days) {
        for (int day = 0; day < days; day++) {
            fixture.plan(easy(TODAY.plusDays(day), 60));
        }
        return fixture;
    }
}
