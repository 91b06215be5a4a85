package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.WorkoutType;

class HighSpeedMetresRampGentlyTest {

    private static final String CODE = "high-speed-metres-ramp-gently";

    @Test
    void the_first_week_with_any_holds_300() {
        PlanFixture beginner = new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300));
        assertThat(weekOf(beginner, 5, 5).broken(CODE)).isEmpty();
        PlanFixture eager = new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300));
        assertThat(weekOf(eager, 5, 6).broken(CODE)).hasSize(1);
    }

    @Test
    void later_weeks_hold_1_15_times_the_highest_of_three_and_30_more() {
        assertThat(weekOf(sprinter(), 9, 9).broken(CODE)).isEmpty();
        assertThat(weekOf(sprinter(), 9, 10).broken(CODE)).hasSize(1);
    }

    @Test
    void endurance_counts_whole_whatever_its_share_and_slow_acceleration_not_at_all() {
        PlanFixture endurance = sprinter()
                .plan(SprintSession.of(on(0, DayOfWeek.MONDAY), WorkoutType.SHORT_SPEED_ENDURANCE, 8, 80, 90, 5));
        assertThat(endurance.broken(CODE)).hasSize(1);
        PlanFixture slow =
                sprinter().plan(SprintSession.of(on(0, DayOfWeek.MONDAY), WorkoutType.ACCELERATION, 30, 30, 90, 2));
        assertThat(slow.broken(CODE)).isEmpty();
    }

    private static PlanFixture weekOf(PlanFixture fixture, int first, int second) {
        return fixture.plan(
                SprintSession.of(on(0, DayOfWeek.MONDAY), WorkoutType.ACCELERATION, first, 30, 97, 4),
                SprintSession.of(on(0, DayOfWeek.THURSDAY), WorkoutType.ACCELERATION, second, 30, 97, 4));
    }

    /** Has run 450 high-speed metres a week: 547.5 are allowed. */
    private static PlanFixture sprinter() {
        return new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300)).sprinting();
    }
}
