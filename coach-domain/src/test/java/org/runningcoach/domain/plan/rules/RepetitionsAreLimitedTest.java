package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.repetitions;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class RepetitionsAreLimitedTest {

    private static final String RULE = "repetitions-are-limited";

    @Test
    void five_per_cent_of_the_week() {
        assertThat(week(5, 80, 400).broken(RULE)).isEmpty();
        assertThat(week(6, 80, 400).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void bouts_of_two_minutes_and_600_m_are_the_longest() {
        assertThat(week(3, 120, 600).broken(RULE)).isEmpty();
        assertThat(week(3, 121, 600).broken(RULE)).hasSize(1);
        assertThat(week(3, 115, 610).broken(RULE)).hasSize(1);
    }

    private static PlanFixture week(int times, int seconds, int metres) {
        return new PlanFixture()
                .plan(repetitions(on(0, TUESDAY), times, seconds, metres))
                .plan(
                        easyMetres(on(0, THURSDAY), 11_500),
                        easyMetres(on(0, SATURDAY), 11_500),
                        easyMetres(on(0, SUNDAY), 11_200));
    }
}
