package org.runningcoach.domain.health.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {

    private static final Answers ANSWERS = new Answers();

    static Stream<Arguments> everyAnswer() {
        return Stream.of(MessageClass.values())
                .flatMap(messageClass ->
                        Stream.of(Language.values()).map(language -> Arguments.of(messageClass, language)));
    }

    @ParameterizedTest
    @MethodSource("everyAnswer")
    void every_class_has_a_short_answer_in_every_language(MessageClass messageClass, Language language) {
        assertThat(ANSWERS.text(messageClass, language)).hasSizeBetween(80, 480).doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource
    void no_answer_stands_for_two_classes(Language language) {
        assertThat(Stream.of(MessageClass.values()).map(messageClass -> ANSWERS.text(messageClass, language)))
                .doesNotHaveDuplicates();
    }

    @Test
    void an_emergency_names_a_number_to_call() {
        for (Language language : Language.values()) {
            assertThat(ANSWERS.text(MessageClass.EMERGENCY, language)).contains("112");
        }
    }

    @Test
    void a_crisis_names_a_line_to_call() {
        assertThat(ANSWERS.text(MessageClass.CRISIS, Language.EN)).contains("988", "116 123");
        assertThat(ANSWERS.text(MessageClass.CRISIS, Language.DE)).contains("0800 111 0 111", "112");
        assertThat(ANSWERS.text(MessageClass.CRISIS, Language.ES)).contains("024");
        assertThat(ANSWERS.text(MessageClass.CRISIS, Language.FR)).contains("3114", "112");
    }

    @Test
    void no_answer_on_medicine_or_doping_names_an_amount() {
        for (MessageClass messageClass : List.of(MessageClass.MEDICINE, MessageClass.ANTI_DOPING)) {
            for (Language language : Language.values()) {
                assertThat(ANSWERS.text(messageClass, language)).doesNotContainPattern("\\d");
            }
        }
    }
}
