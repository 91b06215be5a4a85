package org.runningcoach.domain.fitness.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Section 6 of the methodology. */
class ReadinessTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        // everything at its best, at its worst, and in the middle
        "5, 10, 10, 1, 5, 100",
        "10, 1, 1, 10, 3, 0",
        "6, 5, 6, 4, 5, 62.4",
        // effort below the plan gains nothing; each point above costs 15
        "3, 10, 10, 1, 8, 100",
        "7, 10, 10, 1, 5, 92.5",
        // what is missing is left out and the rest makes up for it
        "   , 10, 1, , , 60",
        "   , 4, , , , 33.3",
        "   , , , 10, , 0",
        "8, , , , 6, 70",
        // effort without a plan to hold it against says nothing
        "10, 10, , , , 100",
    })
    void one_rating_is_the_weighted_mean_of_what_was_said(
            @Nullable Integer effort,
            @Nullable Integer recovery,
            @Nullable Integer motivation,
            @Nullable Integer soreness,
            @Nullable Integer planned,
            double expected) {
        assertThat(on(MONDAY, new Feeling(MONDAY, effort, recovery, motivation, soreness, false, true, planned)))
                .isEqualTo(expected);
    }

    @Test
    void each_rating_counts_two_fifths_and_what_was_before_three() {
        Feeling best = recovered(MONDAY, 10);
        Feeling worst = recovered(MONDAY.plusDays(2), 1);
        assertThat(on(MONDAY.plusDays(1), best, worst)).isEqualTo(100);
        assertThat(on(MONDAY.plusDays(2), best, worst)).isEqualTo(60);
        assertThat(on(MONDAY.plusDays(4), best, worst, recovered(MONDAY.plusDays(4), 1)))
                .isEqualTo(36);
    }

    @Test
    void it_is_known_for_a_fortnight_and_then_starts_over() {
        Feeling best = recovered(MONDAY, 10);
        assertThat(on(MONDAY.plusDays(14), best)).isEqualTo(100);
        assertThat(on(MONDAY.plusDays(15), best)).isNull();
        assertThat(on(MONDAY.minusDays(1), best)).isNull();
        assertThat(on(MONDAY.plusDays(15), best, recovered(MONDAY.plusDays(15), 1)))
                .isEqualTo(0);
        assertThat(on(MONDAY.plusDays(14), best, recovered(MONDAY.plusDays(14), 1)))
                .isEqualTo(60);
    }

    @Test
    void words_and_pain_alone_are_no_rating() {
        var pain = new Feeling(MONDAY, null, null, null, null, true, true, 5);
        assertThat(on(MONDAY, pain)).isNull();
        assertThat(on(MONDAY.plusDays(1), recovered(MONDAY, 10), pain)).isEqualTo(100);
    }

    @Test
    void its_trend_is_the_change_within_a_week() {
        Readiness readiness = Readiness.of(List.of(recovered(MONDAY, 10), recovered(MONDAY.plusDays(7), 1)));
        assertThat(readiness.changeOn(MONDAY.plusDays(7))).isEqualTo(-40);
        assertThat(readiness.changeOn(MONDAY.plusDays(6))).isNull();
        assertThat(readiness.lastRatedBy(MONDAY.plusDays(6))).isEqualTo(MONDAY);
        assertThat(readiness.meanBetween(MONDAY, MONDAY.plusDays(7))).isEqualTo(80);
        assertThat(readiness.meanBetween(MONDAY.plusDays(1), MONDAY.plusDays(6)))
                .isNull();
    }

    @Test
    void what_lies_further_back_than_is_remembered_cannot_be_seen() {
        var random = new Random(5);
        List<Feeling> feelings = new ArrayList<>();
        for (int day = 0; day < 200; day++) {
            feelings.add(recovered(MONDAY.plusDays(day), 1 + random.nextInt(10)));
        }
        LocalDate last = MONDAY.plusDays(199);
        assertThat(Readiness.of(feelings.subList(200 - Readiness.REMEMBERED, 200))
                        .on(last))
                .isEqualTo(Readiness.of(feelings).on(last));
    }

    @Test
    void a_revised_rating_takes_the_place_of_the_first_and_a_late_one_its_own() {
        Feeling late = recovered(MONDAY.plusDays(1), 1);
        Double inTime = on(MONDAY.plusDays(2), recovered(MONDAY, 10), late, recovered(MONDAY.plusDays(2), 10));
        assertThat(inTime).isEqualTo(76);
        assertThat(on(
                        MONDAY.plusDays(2),
                        recovered(MONDAY, 10),
                        recovered(MONDAY.plusDays(1), 10),
                        recovered(MONDAY.plusDays(2), 10)))
                .isEqualTo(100);
    }

    @Test
    void it_lies_between_0_and_100_and_a_better_answer_never_lowers_it() {
        var random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            Feeling feeling = any(random);
            Double value = on(MONDAY, feeling);
            Double better = on(MONDAY, better(feeling));
            if (value == null) {
                assertThat(better).isNull();
            } else {
                assertThat(value).isBetween(0.0, 100.0);
                assertThat(Objects.requireNonNull(better)).isGreaterThanOrEqualTo(value - 1e-9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "100, FRESH",
        "70, FRESH",
        "69.9, TIRED",
        "55, TIRED",
        "54.9, VERY_TIRED",
        "40, VERY_TIRED",
        "39.9, EXHAUSTED",
        ", FRESH"
    })
    void it_falls_into_a_band(@Nullable Double readiness, ReadinessBand band) {
        assertThat(ReadinessBand.of(readiness)).isEqualTo(band);
    }

    @Test
    void the_worked_example_of_a_bad_week() {
        // quality planned at 6: felt 9, recovered 3, motivated 4, sore 7, three times
        List<Feeling> week = List.of(bad(0), bad(2), bad(4));
        double raw = 0.30 * 200 / 9 + 0.20 * 300 / 9 + 0.25 * 300 / 9 + 0.25 * 55;
        assertThat(Readiness.of(week).on(MONDAY.plusDays(4))).isCloseTo(raw, within(0.05));
        assertThat(ReadinessBand.of(Readiness.of(week).on(MONDAY.plusDays(4)))).isEqualTo(ReadinessBand.EXHAUSTED);
    }

    private static Feeling bad(int day) {
        return new Feeling(MONDAY.plusDays(day), 9, 3, 4, 7, false, true, 6);
    }

    private static @Nullable Double on(LocalDate day, Feeling... feelings) {
        return Readiness.of(List.of(feelings)).on(day);
    }

    private static Feeling recovered(LocalDate day, int recovery) {
        return new Feeling(day, null, recovery, null, null, false, true, null);
    }

    private static Feeling any(Random random) {
        return new Feeling(
                MONDAY, rating(random), rating(random), rating(random), rating(random), false, true, rating(random));
    }

    private static @Nullable Integer rating(Random random) {
        return random.nextInt(4) == 0 ? null : 1 + random.nextInt(10);
    }

    private static Feeling better(Feeling one) {
        return new Feeling(
                one.day(),
                moved(one.effort(), -1),
                moved(one.recovery(), 1),
                moved(one.motivation(), 1),
                moved(one.soreness(), -1),
                false,
                true,
                one.plannedEffort());
    }

    private static @Nullable Integer moved(@Nullable Integer rating, int by) {
        return rating == null ? null : Math.clamp(rating + by, 1, 10);
    }
}
