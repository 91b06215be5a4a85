package org.runningcoach.domain.plan.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.fixture.PlanFixture.on;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.plan.fixture.PlanFixture;
import org.runningcoach.domain.plan.fixture.SprintSession;
import org.runningcoach.domain.plan.model.Level;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

class HighCnsDaysAreSpacedTest {

    private static final String CODE = "high-cns-days-are-spaced";

    @Test
    void two_days_apart_will_do_after_acceleration_and_three_after_speed_endurance() {
        assertThat(sprinter()
                        .plan(acceleration(DayOfWeek.MONDAY), acceleration(DayOfWeek.WEDNESDAY))
                        .broken(CODE))
                .isEmpty();
        assertThat(sprinter()
                        .plan(acceleration(DayOfWeek.MONDAY), acceleration(DayOfWeek.TUESDAY))
                        .broken(CODE))
                .hasSize(1);
        assertThat(sprinter()
                        .plan(endurance(DayOfWeek.MONDAY), acceleration(DayOfWeek.WEDNESDAY))
                        .broken(CODE))
                .hasSize(1);
        assertThat(sprinter()
                        .plan(endurance(DayOfWeek.MONDAY), acceleration(DayOfWeek.THURSDAY))
                        .broken(CODE))
                .isEmpty();
    }

    @Test
    void three_a_week_are_the_most_and_two_for_beginners_and_from_50_years() {
        Workout[] three = {
            acceleration(DayOfWeek.MONDAY), acceleration(DayOfWeek.WEDNESDAY), acceleration(DayOfWeek.FRIDAY)
        };
        assertThat(sprinter().plan(three).broken(CODE)).isEmpty();
        assertThat(sprinter().plan(three).plan(acceleration(DayOfWeek.SUNDAY)).broken(CODE))
                .hasSize(1);
        assertThat(sprinter().level(Level.BEGINNER).plan(three).broken(CODE)).hasSize(1);
        PlanFixture master = sprinter().plan(three);
        master.athlete.age(50);
        assertThat(master.broken(CODE)).hasSize(1);
    }

    private static Workout acceleration(DayOfWeek day) {
        return SprintSession.of(on(0, day), WorkoutType.ACCELERATION, 4, 30, 97, 4);
    }

    private static Workout endurance(DayOfWeek day) {
        return SprintSession.of(on(0, day), WorkoutType.SPEED_ENDURANCE, 3, 100, 95, 10);
    }

    private static PlanFixture sprinter() {
        return new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300)).sprinting();
    }
}
