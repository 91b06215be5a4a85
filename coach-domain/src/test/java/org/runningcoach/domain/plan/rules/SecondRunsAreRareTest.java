package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;
import static org.runningcoach.domain.plan.fixture.Session.strength;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Level;

class SecondRunsAreRareTest {

    private static final String RULE = "second-runs-are-rare";

    @Test
    void strength_may_accompany_a_run() {
        assertThat(new PlanFixture()
                        .plan(easy(on(0, TUESDAY), 40), strength(on(0, TUESDAY)))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_third_session_breaks_it() {
        assertThat(new PlanFixture()
                        .plan(easy(on(0, TUESDAY), 40), strength(on(0, TUESDAY)), strength(on(0, TUESDAY)))
                        .daysBreaking(RULE))
                .containsExactly(on(0, TUESDAY));
    }

    @Test
    void a_second_run_is_for_advanced_athletes_of_95_km_a_week() {
        assertThat(doubling(new PlanFixture()).broken(RULE)).hasSize(1);
        assertThat(doubling(high(95)).broken(RULE)).isEmpty();
        assertThat(doubling(high(94)).broken(RULE)).hasSize(1);
    }

    @Test
    void of_45_easy_minutes() {
        assertThat(high(95).plan(easy(on(0, TUESDAY), 60), easy(on(0, TUESDAY), 46))
                        .broken(RULE))
                .hasSize(1);
    }

    private static PlanFixture doubling(PlanFixture fixture) {
        return fixture.plan(easy(on(0, TUESDAY), 60), easy(on(0, TUESDAY), 45));
    }

    private static PlanFixture high(double kilometres) {
        return new PlanFixture()
                .level(Level.ADVANCED)
                .past(Past.from(TODAY.minusWeeks(4)).weeks(4, kilometres, MONDAY, TUESDAY, THURSDAY, FRIDAY, SUNDAY));
    }
}
