package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

class SprintingBeginsWithAccelerationTest {

    private static final String CODE = "sprinting-begins-with-acceleration";

    @Test
    void three_weeks_of_acceleration_come_before_maximal_velocity() {
        assertThat(beginner().plan(velocity(2)).daysBreaking(CODE)).containsExactly(on(2, DayOfWeek.THURSDAY));
        assertThat(beginner().plan(velocity(3)).broken(CODE)).isEmpty();
    }

    @Test
    void so_they_do_before_speed_endurance_and_high_jumps() {
        Workout endurance = SprintSession.of(on(1, DayOfWeek.MONDAY), WorkoutType.SPEED_ENDURANCE, 3, 100, 95, 10);
        Workout jumps = SprintSession.jumps(on(1, DayOfWeek.THURSDAY), Intensity.PLYOMETRIC_HIGH, 20);
        assertThat(beginner().plan(endurance, jumps).daysBreaking(CODE))
                .containsExactly(on(1, DayOfWeek.MONDAY), on(1, DayOfWeek.THURSDAY));
    }

    @Test
    void an_athlete_who_has_sprinted_all_along_may_go_on() {
        PlanFixture sprinter =
                new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300)).sprinting();
        assertThat(sprinter.plan(velocity(0)).broken(CODE)).isEmpty();
    }

    /** Accelerates every Monday from today on. */
    private static PlanFixture beginner() {
        PlanFixture fixture = new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300));
        for (int week = 0; week < 4; week++) {
            fixture.plan(SprintSession.of(on(week, DayOfWeek.MONDAY), WorkoutType.ACCELERATION, 4, 20, 97, 2));
        }
        return fixture;
    }

    private static Workout velocity(int week) {
        return SprintSession.flying(on(week, DayOfWeek.THURSDAY), 3, 30, 20, 5);
    }
}
