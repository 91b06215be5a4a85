package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class RunningDaysKeepTheMaximumTest {

    private static final String RULE = "running-days-keep-the-maximum";

    @Test
    void as_many_running_days_as_the_athlete_allows() {
        assertThat(atMostTwo()
                        .plan(easy(on(0, TUESDAY), 30), easy(on(0, SATURDAY), 30))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void one_more_breaks_it() {
        assertThat(atMostTwo()
                        .plan(easy(on(0, TUESDAY), 30), easy(on(0, THURSDAY), 30), easy(on(0, SATURDAY), 30))
                        .daysBreaking(RULE))
                .containsExactly(on(0, MONDAY));
    }

    @Test
    void a_race_is_not_counted() {
        assertThat(atMostTwo()
                        .goal(5_000, on(0, SUNDAY))
                        .plan(easy(on(0, TUESDAY), 30), easy(on(0, THURSDAY), 30), race(on(0, SUNDAY), 5_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void strength_is_no_running_day() {
        assertThat(atMostTwo()
                        .plan(easy(on(0, TUESDAY), 30), easy(on(0, SATURDAY), 30), strength(on(0, MONDAY)))
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture atMostTwo() {
        var fixture = new PlanFixture();
        fixture.athlete.maxDays(2);
        return fixture;
    }
}
