package org.runningcoach.domain.health.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesAreScreenedTest {

    private static final RedFlagScreen SCREEN = new RedFlagScreen();

    static List<Sentence> sentences() {
        return Sentence.all();
    }

    static List<Sentence> alarming() {
        return Sentence.alarming();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void each_sentence_shows_its_signs_and_no_other(Sentence sentence) {
        assertThat(triggersIn(sentence.text())).isEqualTo(sentence.triggers());
    }

    @ParameterizedTest
    @MethodSource("alarming")
    void each_finding_names_the_words_it_saw(Sentence sentence) {
        assertThat(SCREEN.screen(sentence.text()).findings()).allSatisfy(finding -> {
            String words = Objects.requireNonNull(finding.span()).of(sentence.text());
            assertThat(words).isNotBlank().isEqualTo(words.strip());
        });
    }

    @ParameterizedTest
    @EnumSource
    void there_are_sentences_for_every_trigger_in_every_language(Trigger trigger) {
        Set<Language> languages = Sentence.alarming().stream()
                .filter(sentence -> sentence.triggers().contains(trigger))
                .map(Sentence::language)
                .collect(Collectors.toSet());
        assertThat(languages).containsExactlyInAnyOrder(Language.values());
    }

    @Test
    void no_sentence_stands_twice() {
        assertThat(Sentence.all()).extracting(Sentence::text).doesNotHaveDuplicates();
    }

    private static Set<Trigger> triggersIn(String text) {
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        SCREEN.screen(text).findings().forEach(finding -> triggers.add(finding.trigger()));
        return triggers;
    }
}
