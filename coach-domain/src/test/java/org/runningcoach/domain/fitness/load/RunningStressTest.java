package org.runningcoach.domain.fitness.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.athlete.model.Sex;

class RunningStressTest {

    @Test
    void an_hour_at_threshold_is_one_hundred_on_every_scale() {
        TrainingImpulse athlete = new TrainingImpulse(50, 190, Sex.UNSPECIFIED);
        assertThat(RunningStress.ofSpeed(250, 250, 3600)).isEqualTo(100);
        assertThat(RunningStress.ofLoad(SessionLoad.completed(60, 6))).isEqualTo(100);
        assertThat(RunningStress.ofImpulse(athlete.of(60, 171), athlete)).isCloseTo(100, within(1e-9));
    }

    @Test
    void stress_grows_with_the_square_of_the_speed() {
        assertThat(RunningStress.ofSpeed(200, 250, 3600)).isCloseTo(64, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"0, 3.6", "0.1, 5.968214", "-0.1, 2.151706", "0.45, 19.426015", "0.9, 19.426015", "-0.45, 4.032305"})
    void a_slope_costs_what_the_polynomial_says(double gradient, double cost) {
        assertThat(GradientCost.perMetre(gradient)).isCloseTo(cost, within(1e-6));
    }

    @Test
    void a_run_without_a_known_climb_keeps_its_plain_speed() {
        assertThat(GradeAdjustedSpeed.metresPerMinute(10_000, 3_000, null, null))
                .isEqualTo(200);
        assertThat(GradeAdjustedSpeed.metresPerMinute(10_000, 3_000, 0.0, 0.0)).isEqualTo(200);
    }

    @Test
    void a_climb_costs_more_than_the_same_descent_gives_back() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            double metres = random.nextDouble(1_500, 50_000);
            double ascent = random.nextDouble(1, metres * 0.1);
            assertThat(GradeAdjustedSpeed.flatMetres(metres, ascent, ascent))
                    .as("seed %s, case %s", seed, i)
                    .isGreaterThan(metres)
                    .isEqualTo(GradeAdjustedSpeed.flatMetres(metres, ascent, null));
            assertThat(GradeAdjustedSpeed.flatMetres(metres, ascent, 0.0)).isGreaterThan(metres);
            assertThat(GradeAdjustedSpeed.flatMetres(metres, 0.0, ascent)).isLessThan(metres);
        }
    }
}
