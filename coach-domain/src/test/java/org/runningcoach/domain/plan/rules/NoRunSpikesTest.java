package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easy;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.Past;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.DayState;

class NoRunSpikesTest {

    private static final String RULE = "no-run-spikes";

    @Test
    void a_tenth_over_the_longest_run_of_thirty_days() {
        // four runs of 10 km at 6:00
        assertThat(new PlanFixture().plan(easy(on(0, SUNDAY), 66)).broken(RULE)).isEmpty();
        assertThat(new PlanFixture().plan(easy(on(0, SUNDAY), 67)).daysBreaking(RULE))
                .containsExactly(on(0, SUNDAY));
    }

    @Test
    void planned_runs_count_as_longest_too() {
        assertThat(new PlanFixture()
                        .plan(easy(on(0, SUNDAY), 66), easy(on(1, SUNDAY), 72))
                        .broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture().plan(easy(on(1, SUNDAY), 72)).broken(RULE)).hasSize(1);
    }

    @Test
    void at_least_25_minutes_count_as_longest() {
        assertThat(new PlanFixture().noPast().plan(easy(on(0, SUNDAY), 30)).broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture().noPast().plan(easy(on(0, SUNDAY), 31)).broken(RULE))
                .hasSize(1);
    }

    @Test
    void without_data_nine_tenths_of_the_told_longest_run() {
        var fixture = new PlanFixture().noPast();
        fixture.athlete.told(40, 100);
        assertThat(fixture.plan(easy(on(0, SUNDAY), 99)).broken(RULE)).isEmpty();
        assertThat(fixture.plan(easy(on(0, WEDNESDAY), 100)).broken(RULE)).hasSize(1);
    }

    @Test
    void in_a_return_the_share_of_its_step_counts() {
        var lost = Past.from(TODAY.minusWeeks(8)).weeks(6, 40, TUESDAY, SUNDAY).lost(14, DayState.MISSED);
        // longest before 120 min, of which half
        assertThat(new PlanFixture().past(lost).plan(easy(on(0, MONDAY), 66)).broken(RULE))
                .isEmpty();
        assertThat(new PlanFixture().past(lost).plan(easy(on(0, MONDAY), 67)).broken(RULE))
                .hasSize(1);
    }
}
