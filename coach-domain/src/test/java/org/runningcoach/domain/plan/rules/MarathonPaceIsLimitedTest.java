package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;
import static org.runningcoach.domain.plan.fixture.Session.easyMetres;
import static org.runningcoach.domain.plan.fixture.Session.marathonPace;
import static org.runningcoach.domain.plan.fixture.Session.part;
import static org.runningcoach.domain.plan.fixture.Session.quality;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.WorkoutType;

class MarathonPaceIsLimitedTest {

    private static final String RULE = "marathon-pace-is-limited";

    @Test
    void a_fifth_of_the_week() {
        assertThat(week(8_000, 28_700).broken(RULE)).isEmpty();
        assertThat(week(8_100, 28_500).daysBreaking(RULE)).containsExactly(on(0, TUESDAY));
    }

    @Test
    void and_110_minutes() {
        var tooLong = quality(
                on(0, TUESDAY), WorkoutType.MARATHON_PACE, 1, part(Role.WORK, Intensity.MARATHON, 6_601, 20_000));
        assertThat(new PlanFixture().plan(tooLong).broken(RULE)).hasSize(2);
    }

    private static PlanFixture week(int marathonPace, int easy) {
        return new PlanFixture()
                .plan(marathonPace(on(0, TUESDAY), marathonPace))
                .plan(easyMetres(on(0, THURSDAY), easy / 2), easyMetres(on(0, SUNDAY), easy - easy / 2));
    }
}
