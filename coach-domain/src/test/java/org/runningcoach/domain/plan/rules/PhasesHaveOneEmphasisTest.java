package org.runningcoach.domain.plan.rules;

import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.TODAY;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.UltraSession;
import org.runningcoach.domain.plan.model.Intensity;

class PhasesHaveOneEmphasisTest {

    private static final String RULE = "phases-have-one-emphasis";

    @Test
    void three_fifths_of_a_phase_are_of_one_kind() {
        // 60 and 40 minutes of 100
        assertThat(phase(30, 20).broken(RULE)).isEmpty();
        assertThat(phase(30, 21).daysBreaking(RULE)).containsExactly(TODAY);
    }

    @Test
    void a_phase_without_intensity_needs_none() {
        assertThat(ultra().broken(RULE)).isEmpty();
    }

    private static PlanFixture phase(int steady, int tempo) {
        return ultra().plan(
                        UltraSession.bouts(on(0, TUESDAY), Intensity.STEADY_STATE, 2, steady, 6),
                        UltraSession.bouts(on(0, THURSDAY), Intensity.TEMPO, 2, tempo, tempo));
    }

    private static PlanFixture ultra() {
        return new PlanFixture().goal(50_000, TODAY.plusWeeks(30)).phase("SPECIFIC");
    }
}
