package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Intensity;

class IntensityIsLimitedInTimeTest {

    private static final String RULE = "intensity-is-limited-in-time";

    @Test
    void intervals_of_24_minutes_in_bouts_of_four_with_as_much_rest() {
        assertThat(session(Intensity.RUNNING_INTERVAL, 6, 4, 4).broken(RULE)).isEmpty();
        assertThat(session(Intensity.RUNNING_INTERVAL, 9, 3, 3).daysBreaking(RULE))
                .containsExactly(on(0, WEDNESDAY));
        assertThat(session(Intensity.RUNNING_INTERVAL, 4, 5, 5).broken(RULE)).hasSize(1);
        assertThat(session(Intensity.RUNNING_INTERVAL, 4, 4, 3).broken(RULE)).hasSize(1);
    }

    @Test
    void tempo_of_60_minutes_in_bouts_of_20_with_half_as_much_rest() {
        assertThat(session(Intensity.TEMPO, 3, 20, 10).broken(RULE)).isEmpty();
        assertThat(session(Intensity.TEMPO, 4, 16, 8).broken(RULE)).hasSize(1);
        assertThat(session(Intensity.TEMPO, 2, 21, 11).broken(RULE)).hasSize(1);
        assertThat(session(Intensity.TEMPO, 3, 20, 9).broken(RULE)).hasSize(1);
    }

    @Test
    void steady_state_of_120_minutes_in_bouts_of_60() {
        assertThat(session(Intensity.STEADY_STATE, 2, 60, 10).broken(RULE)).isEmpty();
        assertThat(session(Intensity.STEADY_STATE, 1, 61, 0).broken(RULE)).hasSize(1);
        assertThat(session(Intensity.STEADY_STATE, 3, 41, 10).broken(RULE)).hasSize(1);
    }

    @Test
    void bouts_without_rest_between_are_one() {
        assertThat(session(Intensity.TEMPO, 2, 15, 0).broken(RULE)).hasSize(1);
    }

    private static PlanFixture session(Intensity intensity, int times, int minutes, int rest) {
        return new PlanFixture()
                .goal(50_000, TODAY.plusWeeks(30))
                .plan(UltraSession.bouts(on(0, WEDNESDAY), intensity, times, minutes, rest));
    }
}
