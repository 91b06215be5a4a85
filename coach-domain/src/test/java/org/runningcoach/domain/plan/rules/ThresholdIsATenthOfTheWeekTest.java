package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.threshold;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;

class ThresholdIsATenthOfTheWeekTest {

    private static final String RULE = "threshold-is-a-tenth-of-the-week";

    @Test
    void a_tenth_of_what_the_week_holds_with_the_session_itself() {
        // warm-up and cool-down are 3.33 km
        assertThat(week(4_000).broken(RULE)).isEmpty();
        assertThat(week(4_100).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    private static PlanFixture week(int threshold) {
        return new PlanFixture()
                .plan(threshold(on(0, TUESDAY), threshold))
                .plan(
                        easyMetres(on(0, THURSDAY), 12_000),
                        easyMetres(on(0, SATURDAY), 10_000),
                        easyMetres(on(0, SUNDAY), 10_700));
    }
}
