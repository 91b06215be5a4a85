package org.runningcoach.domain.fitness.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.athlete.model.Sex;
import org.runningcoach.domain.fitness.RunFacts;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.log.model.Doubt;

class RunStressTest {

    private static final Vdot FIFTY = new Vdot(50);
    private static final TrainingImpulse HEART = new TrainingImpulse(50, 190, Sex.FEMALE);
    private static final RunFacts HOUR = RunFacts.run(12_000, 3_600).heartRate(171);

    @Test
    void speed_goes_before_heart_rate_and_heart_rate_before_load() {
        double threshold = FIFTY.speedAt(0.88);
        assertThat(new RunStress(FIFTY, HEART).of(HOUR.recording(), 180))
                .isCloseTo(100 * (200 / threshold) * (200 / threshold), within(1e-9));
        assertThat(new RunStress(null, HEART).of(HOUR.recording(), 180)).isCloseTo(100, within(1e-9));
        assertThat(new RunStress(null, null).of(HOUR.recording(), 180)).isEqualTo(50);
    }

    @Test
    void an_implausible_speed_is_not_believed() {
        assertThat(new RunStress(FIFTY, null)
                        .of(HOUR.doubts(List.of(Doubt.IMPLAUSIBLE_SPEED)).recording(), 180))
                .isEqualTo(50);
    }

    @Test
    void a_climb_adds_stress() {
        RunStress stress = new RunStress(FIFTY, null);
        assertThat(stress.of(HOUR.climb(500, 500).recording(), 0)).isGreaterThan(stress.of(HOUR.recording(), 0));
    }
}
