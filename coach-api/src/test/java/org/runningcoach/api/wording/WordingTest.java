package org.runningcoach.api.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.plan.model.Explanation;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.SkipReason;
import org.runningcoach.domain.plan.model.WarningCode;
import org.runningcoach.domain.plan.model.WorkoutType;
import org.runningcoach.domain.plan.reportcard.FitMeasure;
import org.runningcoach.domain.plan.reportcard.Unpredicted;
import org.runningcoach.domain.plan.reportcard.Verdict;

class WordingTest {

    private final Wording wording = new Wording();

    @ParameterizedTest
    @EnumSource
    void every_trigger_has_a_sentence(PlanTrigger trigger) {
        assertThat(wording.of(Explanation.of(trigger.code()), Locale.ENGLISH).text())
                .endsWith(".")
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void every_warning_has_a_sentence(WarningCode code) {
        assertThat(wording.of(PlanWarning.of(code), Locale.ENGLISH).text())
                .endsWith(".")
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_for_leaving_a_workout_out_has_a_sentence(SkipReason reason) {
        assertThat(wording.of(Explanation.of(reason.code()), Locale.ENGLISH).text())
                .startsWith("You left this workout out")
                .endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_session_has_a_name(WorkoutType type) {
        String kind = "report-card.kind." + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(wording.ofFirst(List.of("report-card.kind.fourth-school.x", kind), Locale.ENGLISH)
                        .text())
                .isNotEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource
    void every_reason_for_an_absent_prediction_has_a_sentence(Unpredicted why) {
        String code =
                "report-card.prediction." + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
        assertThat(wording.of(Explanation.of(code), Locale.ENGLISH).text())
                .endsWith(".")
                .contains(" ");
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_has_a_sentence_for_every_measure(FitMeasure measure) {
        assertThat(ResourceBundle.getBundle("org.runningcoach.domain.plan.report-card")
                        .keySet())
                .contains("report-card.method.too-early")
                .containsAll(Stream.of(Verdict.BETTER, Verdict.SAME, Verdict.WORSE)
                        .map(verdict -> "report-card.method." + measure + "." + verdict)
                        .map(code -> code.toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void the_word_of_a_school_comes_before_the_general_one() {
        assertThat(wording.ofFirst(List.of("report-card.kind.koop.easy", "report-card.kind.easy"), Locale.ENGLISH)
                        .text())
                .isEqualTo("EnduranceRun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blackout",
                "day-unavailable",
                "less-time",
                "paces",
                "window-opened",
                "day-pinned",
                "day-unpinned",
                "moved-here",
                "moved-away",
                "swapped",
                "shortened",
                "eased",
                "restored",
                "undone",
                "follows-by-hand"
            })
    void every_closer_cause_has_a_sentence(String cause) {
        assertThat(ResourceBundle.getBundle("org.runningcoach.domain.plan.plan").keySet())
                .contains("plan.change." + cause);
    }

    @Test
    void a_sentence_names_its_values() {
        var paces = new Explanation("plan.change.paces", new TreeMap<>(Map.of("before", "42.0", "now", "43.1")));
        assertThat(wording.of(paces, Locale.ENGLISH).text())
                .isEqualTo("Your fitness index went from 42.0 to 43.1, so the paces changed and the session stayed.");
    }

    @Test
    void a_language_without_texts_reads_the_english_ones() {
        assertThat(wording.of(Explanation.of("plan.change.blackout"), Locale.JAPANESE)
                        .text())
                .isEqualTo("You are away on this day.");
    }

    @Test
    void a_code_without_words_stands_for_itself() {
        assertThat(wording.of(Explanation.of("plan.change.unheard-of"), Locale.ENGLISH)
                        .text())
                .isEqualTo("plan.change.unheard-of");
        assertThat(wording.of(Explanation.of("elsewhere"), Locale.ENGLISH).text())
                .isEqualTo("elsewhere");
    }
}
