package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.race;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class BlackoutDaysAreEmptyTest {

    private static final String RULE = "blackout-days-are-empty";

    @Test
    void the_days_around_a_blackout_may_be_used() {
        assertThat(away().plan(easy(on(0, TUESDAY), 30), easy(on(0, FRIDAY), 30))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_session_of_any_kind_breaks_it() {
        assertThat(away().plan(strength(on(0, WEDNESDAY))).daysBreaking(RULE)).containsExactly(on(0, WEDNESDAY));
    }

    @Test
    void even_the_race_of_the_season_breaks_it() {
        assertThat(away().goal(10_000, on(0, THURSDAY))
                        .plan(race(on(0, THURSDAY), 10_000))
                        .daysBreaking(RULE))
                .containsExactly(on(0, THURSDAY));
    }

    private static PlanFixture away() {
        var fixture = new PlanFixture();
        fixture.athlete.blackout(on(0, WEDNESDAY), on(0, THURSDAY));
        return fixture;
    }
}
