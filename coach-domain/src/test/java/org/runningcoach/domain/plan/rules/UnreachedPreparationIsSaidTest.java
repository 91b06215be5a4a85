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
import static org.runningcoach.domain.plan.fixture.Session.race;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.WarningCode;

class UnreachedPreparationIsSaidTest {

    private static final String RULE = "unreached-preparation-is-said";

    @Test
    void a_marathon_from_forty_kilometres_a_week_needs_the_warning() {
        assertThat(marathon().broken(RULE)).hasSize(1);
        assertThat(marathon().warns(WarningCode.INSUFFICIENT_PREPARATION).broken(RULE))
                .isEmpty();
    }

    @Test
    void ten_kilometres_from_forty_do_not() {
        assertThat(new PlanFixture()
                        .goal(10_000, on(6, SUNDAY))
                        .plan(race(on(6, SUNDAY), 10_000))
                        .broken(RULE))
                .isEmpty();
    }

    @Test
    void a_longest_run_too_shortRunsneeds_it_too() {
        var shortRuns =
                Past.from(TODAY.minusWeeks(8)).weeks(8, 40, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY);
        assertThat(new PlanFixture()
                        .past(shortRuns)
                        .goal(10_000, on(6, SUNDAY))
                        .plan(race(on(6, SUNDAY), 10_000))
                        .broken(RULE))
                .hasSize(1);
    }

    private static PlanFixture marathon() {
        return new PlanFixture().goal(42_195, on(6, SUNDAY)).plan(race(on(6, SUNDAY), 42_195));
    }
}
