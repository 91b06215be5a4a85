package org.runningcoach.domain.athlete.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodologyOfGoalTest {

    @Test
    void general_fitness_is_daniels() {
        assertThat(MethodologyOfGoal.of(Goal.generalFitness())).isEqualTo(Methodology.DANIELS);
    }

    @ParameterizedTest
    @CsvSource({
        "60, PFAFF",
        "400, PFAFF",
        "600, DANIELS",
        "800, DANIELS",
        "1500, DANIELS",
        "42195, DANIELS",
        "42200, DANIELS",
        "42201, KOOP",
        "160934.4, KOOP"
    })
    void the_distance_decides(double metres, Methodology methodology) {
        assertThat(MethodologyOfGoal.of(Goal.of(Race.over(metres, null)))).isEqualTo(methodology);
    }

    @ParameterizedTest
    @CsvSource({
        // a road marathon of more than five hours stays a marathon
        "42195, , 19800, DANIELS",
        "42195, 300, 19800, DANIELS",
        "42000, 1100, , KOOP",
        "42000, 1100, 16200, DANIELS",
        "20000, 1000, , DANIELS",
        "20000, 1000, 18060, KOOP"
    })
    void a_mountain_race_of_more_than_five_hours_is_an_ultra(
            double metres, Double ascent, Integer target, Methodology methodology) {
        var race = new Race(RacePriority.A, metres, null, null, target, ascent);
        assertThat(MethodologyOfGoal.of(race)).isEqualTo(methodology);
    }

    @ParameterizedTest
    @CsvSource({"60, DANIELS", "360, KOOP", "1440, KOOP"})
    void a_race_against_the_clock_is_an_ultra_beyond_five_hours(int minutes, Methodology methodology) {
        assertThat(MethodologyOfGoal.of(new Race(RacePriority.A, null, minutes, null, null, null)))
                .isEqualTo(methodology);
    }
}
