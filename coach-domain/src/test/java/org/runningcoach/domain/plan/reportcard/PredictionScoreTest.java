package org.runningcoach.domain.plan.reportcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.reportcard.CardFacts.START;
import static org.runningcoach.domain.plan.reportcard.CardFacts.race;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.fitness.prediction.Trust;

class PredictionScoreTest {

    /** What an index of 43 gives over 5 km (methodology 2.3). */
    private static final int AT_43 = 1_360;

    @Test
    void a_race_is_held_against_the_last_index_noted_before_its_day() {
        ScoredRace race = only(new CardFacts()
                .noted(1, 40.0, 0)
                .noted(10, 43.0, 3)
                .noted(20, 45.0, 20)
                .raced(race(20, 5_000, 1_320)));
        Prediction prediction = Objects.requireNonNull(race.prediction());
        assertThat(prediction.seconds()).isEqualTo(AT_43);
        assertThat(prediction.notedOn()).isEqualTo(START.plusDays(10));
        assertThat(prediction.evidenceDays()).isEqualTo(17);
        assertThat(prediction.trust()).isEqualTo(Trust.LOW);
        assertThat(race.errorPercent()).isEqualTo(3.0);
        assertThat(race.unpredicted()).isNull();
    }

    @Test
    void who_runs_slower_than_predicted_gets_an_error_below_zero() {
        assertThat(only(new CardFacts().noted(1, 43.0, 0).raced(race(2, 5_000, 1_400)))
                        .errorPercent())
                .isEqualTo(-2.9);
    }

    @Test
    void a_month_that_is_closed_late_does_not_stand_above_what_was_noted_of_a_later_day() {
        ScoredRace race = only(
                new CardFacts().noted(12, 43.0, 5).noted(2, 14, 40.0, 0, false).raced(race(20, 5_000, AT_43)));
        assertThat(race.errorPercent()).isZero();
    }

    @Test
    void a_month_closed_after_the_race_was_no_prediction_of_it() {
        assertThat(only(new CardFacts().noted(2, 21, 43.0, 0, false).raced(race(20, 5_000, AT_43)))
                        .unpredicted())
                .isEqualTo(Unpredicted.NOT_NOTED);
    }

    @Test
    void what_was_not_predicted_says_why() {
        assertThat(only(new CardFacts().noted(5, 43.0, 0).raced(race(5, 5_000, AT_43)))
                        .unpredicted())
                .isEqualTo(Unpredicted.NOT_NOTED);
        assertThat(only(new CardFacts().noted(1, null, null).raced(race(5, 5_000, AT_43)))
                        .unpredicted())
                .isEqualTo(Unpredicted.NO_INDEX);
    }

    @ParameterizedTest
    @ValueSource(doubles = {100, 1_499, 50_000, 100_000})
    void sprints_and_ultras_are_not_predicted(double metres) {
        assertThat(only(new CardFacts().noted(1, 43.0, 0).raced(race(5, metres, 9_000)))
                        .unpredicted())
                .isEqualTo(Unpredicted.DISTANCE);
    }

    @Test
    void four_races_have_errors_and_no_summary() {
        PredictionScore score = races(4).card(90).predictions();
        assertThat(score.races()).extracting(ScoredRace::errorPercent).doesNotContainNull();
        assertThat(score.medianAbsoluteError()).isEqualTo(new Figure(null, 4));
        assertThat(score.bias()).isEqualTo(new Figure(null, 4));
    }

    @Test
    void five_races_have_a_median_and_a_bias_and_those_without_a_prediction_do_not_count() {
        PredictionScore score = races(5).raced(race(80, 100, 13)).card(90).predictions();
        assertThat(score.races())
                .extracting(ScoredRace::errorPercent)
                .containsExactly(0.0, -0.7, -1.4, 4.6, -2.9, null);
        assertThat(score.medianAbsoluteError()).isEqualTo(new Figure(1.4, 5));
        assertThat(score.bias()).isEqualTo(new Figure(-0.1, 5));
    }

    private static CardFacts races(int count) {
        int[] seconds = {AT_43, 1_370, 1_380, 1_300, 1_400};
        var facts = new CardFacts().noted(0, 43.0, 0);
        for (int race = 0; race < count; race++) {
            facts.raced(race(10 * (race + 1), 5_000, seconds[race]));
        }
        return facts;
    }

    private static ScoredRace only(CardFacts facts) {
        return facts.card(90).predictions().races().getFirst();
    }
}
