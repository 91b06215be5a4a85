package org.runningcoach.domain.plan.reportcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.plan.reportcard.CardFacts.START;
import static org.runningcoach.domain.plan.reportcard.CardFacts.race;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.LedgerState;

class MethodEffectTest {

    @ParameterizedTest
    @CsvSource({
        "44.0, BETTER, 1.0, 0.13",
        "43.9, SAME, 0.9, 0.11",
        "42.1, SAME, -0.9, -0.11",
        "42.0, WORSE, -1.0, -0.13"
    })
    void eight_confirmed_weeks_and_two_readings_make_a_verdict(double last, Verdict verdict, double gain, double week) {
        MethodEffect effect =
                only(daniels(8, LedgerState.CONFIRMED).noted(0, 43.0, -10).noted(50, last, 48));
        assertThat(effect.verdict()).isEqualTo(verdict);
        assertThat(effect.gain()).isEqualTo(gain);
        assertThat(effect.gainPerWeek()).isEqualTo(week);
        assertThat(effect.explanation().code())
                .isEqualTo("report-card.method.fitness-index." + verdict.name().toLowerCase(Locale.ROOT));
        assertThat(effect.explanation().values())
                .containsEntry("weeks", "8")
                .containsEntry("first", "43.0")
                .containsEntry("last", String.valueOf(last));
    }

    @Test
    void with_less_it_is_too_early_and_what_is_missing_is_said() {
        MethodEffect effect =
                only(daniels(7, LedgerState.CONFIRMED).noted(0, 43.0, -10).noted(50, 43.0, -10));
        assertThat(effect.verdict()).isEqualTo(Verdict.TOO_EARLY);
        assertThat(effect.gain()).isNull();
        assertThat(effect.gainPerWeek()).isNull();
        assertThat(effect.weeksMissing()).isEqualTo(1);
        assertThat(effect.estimatesMissing()).isEqualTo(1);
        assertThat(effect.weeks()).isEqualTo(new TrainedWeeks(8, 7));
        assertThat(effect.explanation().values())
                .containsEntry("weeks", "7")
                .containsEntry("weeksNeeded", "8")
                .containsEntry("readings", "1")
                .containsEntry("readingsNeeded", "2");
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, 8", "OVERRIDDEN_DONE, 8", "ASSUMED, 0", "MISSED, 0", "SCHEDULED, 0"})
    void only_weeks_known_to_have_been_run_are_confirmed(LedgerState state, int confirmed) {
        assertThat(only(daniels(8, state)).weeks()).isEqualTo(new TrainedWeeks(8, confirmed));
    }

    @Test
    void what_the_athlete_calls_easy_is_no_reading() {
        assertThat(estimates(daniels(8, LedgerState.CONFIRMED)
                        .noted(0, 0, 38.0, 0, true)
                        .noted(20, 43.0, 19)))
                .containsExactly(new Estimate(START.plusDays(19), 43.0));
    }

    @Test
    void the_last_reading_before_the_stretch_is_its_beginning() {
        var facts = new CardFacts()
                .noted(0, 40.0, -20)
                .noted(5, 41.0, 3)
                .noted(40, 43.0, 39)
                .planned(0, Methodology.KOOP, 50_000.0)
                .planned(14, Methodology.DANIELS, 10_000.0);
        assertThat(facts.card(56).methods().getLast().estimates())
                .containsExactly(new Estimate(START.plusDays(3), 41.0), new Estimate(START.plusDays(39), 43.0));
    }

    @Test
    void a_reading_goes_with_its_evidence() {
        assertThat(estimates(daniels(8, LedgerState.CONFIRMED)
                        .noted(0, 43.0, -10)
                        .noted(20, 45.0, 19)
                        .noted(25, 43.0, -10)))
                .containsExactly(new Estimate(START.minusDays(10), 43.0));
        assertThat(estimates(
                        daniels(8, LedgerState.CONFIRMED).noted(20, 45.0, 19).noted(25, null, null)))
                .isEmpty();
    }

    @Test
    void a_month_that_is_closed_late_takes_no_evidence_of_later_days_away() {
        assertThat(estimates(daniels(8, LedgerState.CONFIRMED)
                        .noted(0, 43.0, -10)
                        .noted(40, 45.0, 39)
                        .noted(29, 41, 43.0, -10, false)
                        .noted(29, 42, null, null, false)))
                .containsExactly(new Estimate(START.plusDays(39), 45.0));
    }

    @Test
    void ultra_runners_are_judged_by_the_training_they_carry_in_months_that_are_known() {
        MethodEffect effect = only(new CardFacts()
                .planned(0, Methodology.KOOP, 100_000.0)
                .weeks(0, 8, LedgerState.CONFIRMED)
                .frozen(-2, 40, 0)
                .frozen(28, 60, 0.6)
                .frozen(50, 44, 0.5));
        assertThat(effect.measure()).isEqualTo(FitMeasure.FITNESS);
        assertThat(effect.estimates()).extracting(Estimate::value).containsExactly(40.0, 44.0);
        assertThat(effect.gain()).isEqualTo(10.0);
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void sprinters_are_judged_by_the_distance_raced_most() {
        MethodEffect effect = only(new CardFacts()
                .planned(0, Methodology.PFAFF, 100.0)
                .weeks(0, 8, LedgerState.CONFIRMED)
                .raced(race(-5, 100, 12.50))
                .raced(race(20, 100, 12.40))
                .raced(race(20, 100, 12.60))
                .raced(race(30, 200, 25.0))
                .raced(race(45, 100, 12.25)));
        assertThat(effect.measure()).isEqualTo(FitMeasure.RACE_TIME);
        assertThat(effect.estimates()).extracting(Estimate::value).containsExactly(12.5, 12.4, 12.25);
        assertThat(effect.gain()).isEqualTo(2.0);
        assertThat(effect.verdict()).isEqualTo(Verdict.BETTER);
    }

    @Test
    void a_stretch_ends_with_another_school_or_race_and_not_with_another_date() {
        List<MethodSpan> spans = new CardFacts()
                        .planned(0, Methodology.DANIELS, null)
                        .planned(0, Methodology.DANIELS, 10_000.0)
                        .planned(7, Methodology.DANIELS, 10_000.0)
                        .planned(14, Methodology.DANIELS, 21_097.5)
                        .planned(21, Methodology.KOOP, 50_000.0)
                        .planned(21, Methodology.DANIELS, 21_097.5)
                        .planned(28, Methodology.PFAFF, 100.0)
                        .card(30)
                        .methods()
                        .stream()
                        .map(MethodEffect::span)
                        .toList();
        assertThat(spans)
                .containsExactly(
                        new MethodSpan(START, START.plusDays(13), Methodology.DANIELS, 10_000.0, null),
                        new MethodSpan(START.plusDays(14), START.plusDays(27), Methodology.DANIELS, 21_097.5, null),
                        new MethodSpan(START.plusDays(28), START.plusDays(29), Methodology.PFAFF, 100.0, null));
    }

    @Test
    void on_its_first_day_a_plan_has_no_effect_yet() {
        assertThat(new CardFacts().planned(0, Methodology.DANIELS, null).card(0).methods())
                .isEmpty();
    }

    /** Eight weeks under Daniels, of which so many are of this state. */
    private static CardFacts daniels(int weeks, LedgerState state) {
        return new CardFacts().planned(0, Methodology.DANIELS, 10_000.0).weeks(0, weeks, state);
    }

    private static MethodEffect only(CardFacts facts) {
        return facts.card(56).methods().getFirst();
    }

    private static List<Estimate> estimates(CardFacts facts) {
        return only(facts).estimates();
    }
}
