package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.WorkoutType;

class LowDaysAreSlowTest {

    private static final String CODE = "low-days-are-slow";

    @Test
    void extensive_tempo_stays_at_75_percent() {
        assertThat(tempo(WorkoutType.EXTENSIVE_TEMPO, 75).broken(CODE)).isEmpty();
        assertThat(tempo(WorkoutType.EXTENSIVE_TEMPO, 80).broken(CODE)).hasSize(1);
    }

    @Test
    void intensive_tempo_is_no_low_day() {
        assertThat(tempo(WorkoutType.INTENSIVE_TEMPO, 85).broken(CODE)).isEmpty();
    }

    private static PlanFixture tempo(WorkoutType type, int percent) {
        return new PlanFixture()
                .goal(100, PlanFixture.TODAY.plusDays(300))
                .plan(SprintSession.of(on(0, DayOfWeek.MONDAY), type, 10, 100, percent, 2));
    }
}
