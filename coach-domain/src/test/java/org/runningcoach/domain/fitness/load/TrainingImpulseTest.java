package org.runningcoach.domain.fitness.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.athlete.model.Sex;

class TrainingImpulseTest {

    @ParameterizedTest
    @CsvSource({"MALE, 103.067", "FEMALE, 116.262", "UNSPECIFIED, 109.665"})
    void an_hour_at_seven_tenths_of_the_reserve(Sex sex, double impulse) {
        // 148 of 50..190 is a reserve of 0.7: 60 x 0.7 x 0.64 e^1.344 for men, 60 x 0.7 x 0.86 e^1.169 for women
        assertThat(new TrainingImpulse(50, 190, sex).of(60, 148)).isCloseTo(impulse, within(1e-3));
    }

    @Test
    void below_rest_nothing_counts_and_above_the_maximum_no_more_than_at_it() {
        TrainingImpulse athlete = new TrainingImpulse(50, 190, Sex.MALE);
        assertThat(athlete.of(60, 40)).isZero();
        assertThat(athlete.of(60, 230)).isEqualTo(athlete.of(60, 190));
    }

    @Test
    void a_resting_heart_rate_at_the_maximum_is_refused() {
        assertThatThrownBy(() -> new TrainingImpulse(190, 190, Sex.MALE)).isInstanceOf(IllegalArgumentException.class);
    }
}
