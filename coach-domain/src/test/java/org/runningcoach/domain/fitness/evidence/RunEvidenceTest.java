package org.runningcoach.domain.fitness.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.domain.fitness.RunFacts;
import org.runningcoach.domain.fitness.heart.MaximumHeartRate;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;
import org.runningcoach.domain.log.model.Doubt;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.log.model.Surface;

class RunEvidenceTest {

    private static final RunFacts TEN = RunFacts.run(10_000, 2_821);
    private static final MaximumHeartRate MAXIMUM = new MaximumHeartRate(190, true);
    private static final Vdot FORTY_THREE = new Vdot(43);

    @Test
    void a_flat_race_shows_the_index_of_its_official_result() {
        assertThat(RunEvidence.ofRace(RunFacts.run(10_150, 2_900).recording(), 10_000, 2_821))
                .contains(new Performance(RunFacts.DAY, VdotSource.RACE, FORTY_THREE, true));
    }

    @Test
    void a_race_may_be_short_and_may_hold_a_pause() {
        assertThat(RunEvidence.ofRace(RunFacts.run(1_500, 300).recording(), 1_500, 300))
                .isPresent();
        assertThat(RunEvidence.ofRace(TEN.elapsed(3_200).recording(), 10_000, 2_821))
                .isPresent();
    }

    @Test
    void a_hilly_race_is_a_lower_bound_by_grade_adjusted_distance() {
        Performance hilly = RunEvidence.ofRace(TEN.climb(250, 250).recording(), 10_000, 2_821)
                .orElseThrow();
        assertThat(hilly.conclusive()).isFalse();
        assertThat(hilly.vdot()).isGreaterThan(FORTY_THREE);
    }

    @Test
    void a_race_that_ends_much_higher_or_lower_or_elsewhere_shows_nothing() {
        assertThat(RunEvidence.ofRace(TEN.climb(0, 100).recording(), 10_000, 2_821))
                .isEmpty();
        assertThat(RunEvidence.ofRace(TEN.climb(100, 0).recording(), 10_000, 2_821))
                .isEmpty();
        assertThat(RunEvidence.ofRace(TEN.climb(5, 99).recording(), 10_000, 2_821))
                .isPresent();
        assertThat(RunEvidence.ofRace(RunFacts.run(8_900, 2_600).recording(), 10_000, 2_821))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3000, 560, true",
        "10000, 2500, true",
        "2900, 600, true",
        "2900, 599, false",
        "12000, 2400, true",
        "12000, 3000, false"
    })
    void a_time_trial_runs_3_to_10_kilometres_or_10_to_40_minutes(double metres, double seconds, boolean counts) {
        assertThat(RunEvidence.ofTimeTrial(RunFacts.run(metres, seconds).recording())
                        .isPresent())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"162, true", "161, false"})
    void a_best_effort_has_85_per_cent_of_the_maximum(int heartRate, boolean counts) {
        assertThat(RunEvidence.ofTraining(TEN.heartRate(heartRate).recording(), MAXIMUM))
                .filteredOn(performance -> performance.source() == VdotSource.BEST_EFFORT)
                .hasSize(counts ? 1 : 0)
                .allMatch(Performance::conclusive);
    }

    @Test
    void without_heart_rate_an_effort_is_a_lower_bound_only() {
        assertThat(RunEvidence.ofTraining(TEN.recording(), MAXIMUM))
                .containsExactly(new Performance(RunFacts.DAY, VdotSource.BEST_EFFORT, FORTY_THREE, false));
    }

    @Test
    void short_pauses_count_as_time() {
        Performance paused =
                RunEvidence.ofTraining(TEN.elapsed(2_900).recording(), null).getFirst();
        assertThat(paused.vdot()).isLessThan(FORTY_THREE);
    }

    static Stream<Arguments> runsThatNeverRaise() {
        return Stream.of(
                Arguments.of(TEN.sport(Sport.OTHER), Disqualification.NOT_A_RUN),
                Arguments.of(TEN.withoutDistance(), Disqualification.NO_DISTANCE),
                Arguments.of(TEN.surface(Surface.TREADMILL), Disqualification.TREADMILL),
                Arguments.of(TEN.climb(0, 101), Disqualification.DOWNHILL),
                Arguments.of(TEN.elapsed(2_970), Disqualification.PAUSED),
                Arguments.of(RunFacts.run(3_000, 599), Disqualification.TOO_SHORT),
                Arguments.of(TEN.doubts(List.of(Doubt.IMPLAUSIBLE_SPEED)), Disqualification.DOUBTFUL),
                Arguments.of(TEN.doubts(List.of(Doubt.PACE_DISAGREES)), Disqualification.DOUBTFUL));
    }

    @ParameterizedTest
    @MethodSource("runsThatNeverRaise")
    void a_disqualified_training_run_shows_nothing(RunFacts run, Disqualification reason) {
        assertThat(Disqualification.of(run.recording())).containsExactly(reason);
        assertThat(RunEvidence.ofTraining(run.recording(), MAXIMUM)).isEmpty();
    }

    @Test
    void a_steady_run_is_read_by_its_heart_rate() {
        // 85 % of the maximum is 75 % of the oxygen: the index whose 75 % this speed costs
        Vdot expected = FORTY_THREE;
        double speed = expected.speedAt(0.75);
        SteadyRun run = SteadyRun.summarised(45, speed, 0.85 * 190);
        assertThat(run.vdot(MAXIMUM)).contains(expected);
        assertThat(run.vdot(new MaximumHeartRate(190, false)))
                .as("an estimated maximum")
                .isEmpty();
        assertThat(run.isFullyKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "45, 150, 6.9, 22, 999, 0.96, 0.09, true", "45, 150, 7.0, 22, 999, 0.96, 0.09, false",
        "45, 150, 5, 22.1, 999, 0.96, 0.09, false", "45, 150, 5, 20, 1000, 0.96, 0.09, false",
        "45, 150, 5, 20, 100, 0.95, 0.09, false", "45, 150, 5, 20, 100, 0.96, 0.10, false",
        "19.9, 150, 5, 20, 100, 0.96, 0.09, false", "120.1, 150, 5, 20, 100, 0.96, 0.09, false",
        "45, 123, 5, 20, 100, 0.96, 0.09, false", "45, 175, 5, 20, 100, 0.96, 0.09, false"
    })
    void whatever_disturbs_the_reading_rules_it_out(
            double minutes,
            double heartRate,
            double decoupling,
            double temperature,
            double altitude,
            double coverage,
            double variation,
            boolean counts) {
        SteadyRun run = new SteadyRun(minutes, 190, heartRate, decoupling, temperature, altitude, coverage, variation);
        assertThat(run.vdot(MAXIMUM).isPresent()).isEqualTo(counts);
        assertThat(run.isFullyKnown()).isTrue();
    }

    @Test
    void the_pace_called_easy_is_the_middle_of_the_easy_range_of_an_index_two_higher() {
        for (double v = 20; v <= 84; v += 4) {
            assertThat(new EasyPaceStated(RunFacts.DAY, TrainingPaces.easyMean(v)).vdot())
                    .isEqualTo(new Vdot(v - 2));
        }
        assertThat(new EasyPaceStated(RunFacts.DAY, new Pace(900)).vdot()).isEqualTo(Vdot.LOWEST);
    }
}
