package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class SessionsFitTheAvailableTimeTest {

    private static final String RULE = "sessions-fit-the-available-time";

    @Test
    void a_session_as_long_as_the_day_allows() {
        assertThat(limited().plan(easy(on(0, TUESDAY), 45)).broken(RULE)).isEmpty();
    }

    @Test
    void a_session_a_minute_longer_breaks_it() {
        assertThat(limited().plan(easy(on(0, TUESDAY), 46)).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void a_session_on_a_weekday_that_is_not_free_breaks_it() {
        assertThat(limited().plan(easy(on(0, WEDNESDAY), 20)).daysBreaking(RULE))
                .containsExactly(on(0, WEDNESDAY));
    }

    @Test
    void a_race_may_stand_on_any_weekday() {
        assertThat(limited()
                        .goal(5_000, on(0, WEDNESDAY))
                        .plan(race(on(0, WEDNESDAY), 5_000))
                        .broken(RULE))
                .isEmpty();
    }

    private static PlanFixture limited() {
        var fixture = new PlanFixture();
        fixture.athlete.available(45, TUESDAY, SATURDAY);
        return fixture;
    }
}
