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

class SprintSessionsKeepTheirTableTest {

    private static final String CODE = "sprint-sessions-keep-their-table";

    @Test
    void acceleration_holds_225_metres_at_most_for_an_intermediate_athlete() {
        assertThat(sprinter().plan(acceleration(7, 30)).broken(CODE)).isEmpty();
        assertThat(sprinter().plan(acceleration(8, 30)).broken(CODE)).hasSize(1);
    }

    @Test
    void the_cap_follows_the_level() {
        assertThat(sprinter().level(Level.ADVANCED).plan(acceleration(10, 30)).broken(CODE))
                .isEmpty();
        assertThat(sprinter().level(Level.BEGINNER).plan(acceleration(6, 30)).broken(CODE))
                .hasSize(1);
    }

    @Test
    void a_repetition_keeps_the_lengths_of_its_category() {
        assertThat(sprinter().plan(acceleration(3, 60)).broken(CODE)).hasSize(1);
        assertThat(sprinter()
                        .plan(SprintSession.of(on(0, DayOfWeek.MONDAY), WorkoutType.SPEED_ENDURANCE, 3, 60, 95, 8))
                        .broken(CODE))
                .hasSize(1);
    }

    @Test
    void maximal_velocity_counts_its_flying_metres_and_all_of_them() {
        assertThat(sprinter().plan(flying(5, 30, 20)).broken(CODE)).isEmpty();
        assertThat(sprinter().plan(flying(6, 30, 20)).broken(CODE)).hasSize(1);
        assertThat(sprinter().plan(flying(7, 40, 10)).broken(CODE)).hasSize(1);
    }

    @Test
    void special_endurance_2_is_not_for_athletes_under_16() {
        PlanFixture young = sprinter()
                .plan(SprintSession.of(on(0, DayOfWeek.MONDAY), WorkoutType.SPECIAL_ENDURANCE_2, 2, 300, 92, 15));
        young.athlete.age(15);
        assertThat(young.broken(CODE)).hasSize(1);
    }

    private static Workout acceleration(int times, int metres) {
        return SprintSession.of(on(0, DayOfWeek.MONDAY), WorkoutType.ACCELERATION, times, metres, 97, 4);
    }

    private static Workout flying(int times, int buildUp, int flying) {
        return SprintSession.flying(on(0, DayOfWeek.MONDAY), times, buildUp, flying, 6);
    }

    private static PlanFixture sprinter() {
        return new PlanFixture().goal(100, PlanFixture.TODAY.plusDays(300)).sprinting();
    }
}
