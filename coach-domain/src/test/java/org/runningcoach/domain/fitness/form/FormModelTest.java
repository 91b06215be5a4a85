package org.runningcoach.domain.fitness.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormModelTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void a_history_starts_from_the_mean_of_its_first_28_days() {
        List<Double> stress = new ArrayList<>(Collections.nCopies(28, 50.0));
        stress.addAll(Collections.nCopies(10, 500.0));
        DailyForm eve = FormModel.eve(FIRST, stress);
        assertThat(eve).isEqualTo(new DailyForm(FIRST.minusDays(1), 50, 50, 0));
        assertThat(FormModel.eve(FIRST, List.of(30.0, 60.0)).fitness()).isEqualTo(45);
        assertThat(FormModel.eve(FIRST, List.of()).fitness()).isZero();
    }

    @Test
    void each_average_moves_by_its_share_and_form_is_that_of_the_morning() {
        DailyForm next = FormModel.next(new DailyForm(FIRST, 42, 63, 0), 84);
        assertThat(next).isEqualTo(new DailyForm(FIRST.plusDays(1), 43, 66, -21));
    }

    @Test
    void a_steady_load_leaves_everything_where_it_is() {
        assertThat(FormModel.series(FIRST, Collections.nCopies(200, 40.0))).allSatisfy(day -> {
            assertThat(day.fitness()).isEqualTo(40);
            assertThat(day.form()).isZero();
        });
    }

    @Test
    void going_on_from_a_stored_day_equals_computing_the_whole_history() {
        long seed = 42;
        Random random = new Random(seed);
        for (int history = 0; history < 50; history++) {
            List<Double> stress =
                    random.doubles(random.nextInt(30, 400), 0, 200).boxed().toList();
            List<DailyForm> whole = FormModel.series(FIRST, stress);
            int changed = random.nextInt(28, stress.size());
            List<Double> late = new ArrayList<>(stress);
            late.set(changed, 250.0);
            List<DailyForm> recomputed = new ArrayList<>(whole.subList(0, changed));
            for (int day = changed; day < late.size(); day++) {
                recomputed.add(FormModel.next(recomputed.getLast(), late.get(day)));
            }
            assertThat(recomputed).as("seed %s, history %s", seed, history).isEqualTo(FormModel.series(FIRST, late));
            assertThat(FormModel.series(FIRST, stress)).isEqualTo(whole);
        }
    }

    @Test
    void rest_after_training_brings_form_up() {
        List<Double> stress = new ArrayList<>(Collections.nCopies(60, 60.0));
        stress.addAll(Collections.nCopies(10, 0.0));
        List<DailyForm> days = FormModel.series(FIRST, stress);
        assertThat(days.getLast().form()).isBetween(5.0, 60.0);
        assertThat(days.getLast().fitness()).isCloseTo(60 * StrictMath.pow(41.0 / 42, 10), within(1e-9));
    }

    @Test
    void a_steep_rise_and_deep_fatigue_are_worth_a_warning() {
        DailyForm before = new DailyForm(FIRST, 40, 40, 0);
        assertThat(FormModel.risesSteeply(before, new DailyForm(FIRST.plusDays(7), 47.1, 60, -15)))
                .isTrue();
        assertThat(FormModel.risesSteeply(before, new DailyForm(FIRST.plusDays(7), 47, 60, -15)))
                .isFalse();
        assertThat(new DailyForm(FIRST, 40, 71, -30.1).isDeeplyFatigued()).isTrue();
        assertThat(new DailyForm(FIRST, 40, 70, -30).isDeeplyFatigued()).isFalse();
    }
}
