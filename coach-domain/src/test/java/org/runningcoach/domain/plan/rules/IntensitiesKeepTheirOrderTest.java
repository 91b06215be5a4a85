package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.PhaseBlock;
import org.runningcoach.domain.plan.model.Workout;

class IntensitiesKeepTheirOrderTest {

    private static final String RULE = "intensities-keep-their-order";

    @Test
    void from_tempo_to_steady_state() {
        assertThat(season(Intensity.TEMPO, Intensity.STEADY_STATE).broken(RULE)).isEmpty();
    }

    @Test
    void not_back_from_steady_state_to_tempo_nor_from_tempo_to_intervals() {
        assertThat(season(Intensity.STEADY_STATE, Intensity.TEMPO).daysBreaking(RULE))
                .containsExactly(TODAY.plusWeeks(3));
        assertThat(season(Intensity.TEMPO, Intensity.RUNNING_INTERVAL).broken(RULE))
                .hasSize(1);
    }

    @Test
    void a_touch_of_the_taper_does_not_count() {
        assertThat(season(Intensity.TEMPO, Intensity.STEADY_STATE)
                        .plan(bouts(7, Intensity.TEMPO))
                        .broken(RULE))
                .isEmpty();
    }

    /** Three weeks of each, eight weeks and a half before the race. */
    private static PlanFixture season(Intensity first, Intensity second) {
        return new PlanFixture()
                .goal(50_000, on(8, SUNDAY))
                .phases(List.of(
                        new PhaseBlock("TR", TODAY, TODAY.plusWeeks(3).minusDays(1)),
                        new PhaseBlock(
                                "SPECIFIC",
                                TODAY.plusWeeks(3),
                                TODAY.plusWeeks(7).minusDays(1)),
                        new PhaseBlock("TAPER", TODAY.plusWeeks(7), on(8, SUNDAY))))
                .plan(bouts(1, first), bouts(4, second));
    }

    private static Workout bouts(int week, Intensity intensity) {
        return UltraSession.bouts(on(week, TUESDAY), intensity, 4, 3, 3);
    }
}
