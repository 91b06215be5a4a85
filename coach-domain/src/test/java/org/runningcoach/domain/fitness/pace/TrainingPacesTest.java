package org.runningcoach.domain.fitness.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.fitness.vdot.Vdot;

class TrainingPacesTest {

    @ParameterizedTest
    @CsvSource({
        "43, 6:16 5:35 5:09 4:48 4:25 4:05",
        "57, 5:01 4:26 4:03 3:49 3:31 3:16",
        "68, 4:21 3:50 3:29 3:19 3:03 2:48"
    })
    void the_worked_rows_come_out_exactly(double vdot, String row) {
        assertThat(inOrder(new Vdot(vdot)).map(TrainingPacesTest::shown)).containsExactly(row.split(" "));
    }

    @Test
    void paces_quicken_from_easy_to_repetition_at_every_index() {
        for (int tenths = 150; tenths <= 880; tenths++) {
            Vdot vdot = new Vdot(tenths / 10.0);
            List<Integer> paces = inOrder(vdot).map(Pace::perKilometre).toList();
            for (int i = 1; i < paces.size(); i++) {
                assertThat(paces.get(i)).as("%s: %s", vdot, paces).isLessThan(paces.get(i - 1));
            }
        }
    }

    @Test
    void a_higher_index_never_runs_any_pace_slower() {
        for (int tenths = 151; tenths <= 880; tenths++) {
            List<Pace> better = inOrder(new Vdot(tenths / 10.0)).toList();
            List<Pace> worse = inOrder(new Vdot((tenths - 1) / 10.0)).toList();
            for (int i = 0; i < better.size(); i++) {
                assertThat(better.get(i).secondsPerKilometre())
                        .as("pace %s at %s tenths", i, tenths)
                        .isLessThan(worse.get(i).secondsPerKilometre());
            }
        }
    }

    @Test
    void miles_and_splits_are_rounded_from_the_exact_pace() {
        Pace interval = TrainingPaces.of(new Vdot(43)).interval();
        assertThat(interval.perKilometre()).isEqualTo(265);
        assertThat(interval.perMile()).isEqualTo(427);
        assertThat(interval.split(400)).isEqualTo(106);
        assertThat(interval.split(200)).isEqualTo(53);
        assertThat(new Pace(300.49).perMile())
                .as("the rounded 300 s/km would give 483")
                .isEqualTo(484);
    }

    @Test
    void repetition_is_six_seconds_a_lap_quicker_than_interval_from_index_52_and_eight_up_to_48() {
        assertThat(gapPerLap(60)).isCloseTo(6, within(1e-9));
        assertThat(gapPerLap(50)).isCloseTo(7, within(1e-9));
        assertThat(gapPerLap(40)).isCloseTo(8, within(1e-9));
    }

    private static double gapPerLap(double vdot) {
        TrainingPaces paces = TrainingPaces.of(new Vdot(vdot));
        return paces.interval().secondsFor(400) - paces.repetition().secondsFor(400);
    }

    private static Stream<Pace> inOrder(Vdot vdot) {
        TrainingPaces paces = TrainingPaces.of(vdot);
        return Stream.of(
                paces.easySlow(),
                paces.easyFast(),
                paces.marathon(),
                paces.threshold(),
                paces.interval(),
                paces.repetition());
    }

    private static String shown(Pace pace) {
        return "%d:%02d".formatted(pace.perKilometre() / 60, pace.perKilometre() % 60);
    }
}
