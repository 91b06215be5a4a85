package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.intervals;
import static org.runningcoach.domain.plan.fixture.Session.part;
import static org.runningcoach.domain.plan.fixture.Session.quality;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.WorkoutType;

class IntervalsAreLimitedTest {

    private static final String RULE = "intervals-are-limited";

    @Test
    void eight_per_cent_of_the_week() {
        // 4 x 800 of 40 km
        assertThat(week(4, 180, 800).broken(RULE)).isEmpty();
        assertThat(week(4, 180, 850).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void bouts_of_five_minutes_are_the_longest() {
        assertThat(week(2, 300, 1_300).broken(RULE)).isEmpty();
        assertThat(week(2, 301, 1_300).broken(RULE)).hasSize(1);
    }

    @Test
    void bouts_without_a_rest_between_are_one() {
        var endless = quality(on(0, TUESDAY), WorkoutType.INTERVAL, 2, part(Role.WORK, Intensity.HARD, 180, 800));
        assertThat(new PlanFixture().plan(endless).easyWeek(1, 40).daysBreaking(RULE))
                .contains(on(0, TUESDAY));
    }

    private static PlanFixture week(int times, int seconds, int metres) {
        return new PlanFixture()
                .plan(intervals(on(0, TUESDAY), times, seconds, metres))
                .plan(
                        easyMetres(on(0, THURSDAY), 11_000),
                        easyMetres(on(0, SATURDAY), 11_000),
                        easyMetres(on(0, SUNDAY), 10_900));
    }
}
