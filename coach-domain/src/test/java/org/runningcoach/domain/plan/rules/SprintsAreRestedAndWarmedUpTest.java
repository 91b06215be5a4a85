package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.WorkoutType;

class SprintsAreRestedAndWarmedUpTest {

    private static final String CODE = "sprints-are-rested-and-warmed-up";

    @Test
    void a_minute_of_rest_for_every_ten_metres_at_95_percent() {
        assertThat(sprints(WorkoutType.ACCELERATION, 40, 95, 4, 25)).isEmpty();
        assertThat(sprints(WorkoutType.ACCELERATION, 40, 95, 3, 25)).hasSize(1);
    }

    @Test
    void three_fifths_of_it_from_90_percent_and_two_minutes_at_least() {
        assertThat(sprints(WorkoutType.SHORT_SPEED_ENDURANCE, 80, 94, 5, 25)).isEmpty();
        assertThat(sprints(WorkoutType.SHORT_SPEED_ENDURANCE, 80, 94, 4, 25)).hasSize(1);
        assertThat(sprints(WorkoutType.ACCELERATION, 10, 97, 1, 25)).hasSize(1);
    }

    @Test
    void special_endurance_2_rests_15_minutes_at_least() {
        assertThat(sprints(WorkoutType.SPECIAL_ENDURANCE_2, 300, 92, 15, 25)).isEmpty();
        assertThat(sprints(WorkoutType.SPECIAL_ENDURANCE_2, 300, 92, 14, 25)).hasSize(1);
    }

    @Test
    void build_up_and_flying_part_are_one_repetition() {
        assertThat(new PlanFixture()
                        .plan(SprintSession.flying(on(0, DayOfWeek.MONDAY), 4, 40, 20, 5))
                        .broken(CODE))
                .hasSize(1);
    }

    @Test
    void fast_work_follows_25_minutes_of_warm_up() {
        assertThat(sprints(WorkoutType.ACCELERATION, 30, 97, 3, 24)).hasSize(1);
        assertThat(sprints(WorkoutType.EXTENSIVE_TEMPO, 100, 70, 1, 12)).isEmpty();
    }

    private static List<BrokenRule> sprints(
            WorkoutType type, int metres, int percent, int restMinutes, int warmUpMinutes) {
        return new PlanFixture()
                .plan(SprintSession.of(on(0, DayOfWeek.MONDAY), type, 3, metres, percent, restMinutes, warmUpMinutes))
                .broken(CODE);
    }
}
