package org.runningcoach.domain.health.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class NothingHidesAFlagTest {

    private static final RedFlagScreen SCREEN = new RedFlagScreen();
    private static final long SEED = 20_260_304;

    @Test
    void other_sentences_around_it_hide_no_flag() {
        Random random = new Random(SEED);
        List<Sentence> harmless = Sentence.harmless();
        everyFlagStays(text -> any(harmless, random) + "\n\n" + text + "\n\n" + any(harmless, random));
    }

    @Test
    void no_characters_before_or_behind_it_hide_a_flag() {
        Random random = new Random(SEED);
        everyFlagStays(text -> anyCharacters(random, 80) + "\n\n" + text + "\n\n" + anyCharacters(random, 80));
    }

    @Test
    void capital_letters_hide_no_flag() {
        everyFlagStays(text -> text.toUpperCase(Locale.ROOT));
    }

    @Test
    void accents_left_out_hide_no_flag() {
        everyFlagStays(text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
    }

    @Test
    void decomposed_letters_hide_no_flag() {
        everyFlagStays(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    @Test
    void typographic_apostrophes_and_wide_spaces_hide_no_flag() {
        everyFlagStays(text -> text.replace('\'', '’').replace(" ", " \u00A0"));
    }

    @Test
    void invisible_characters_inside_words_hide_no_flag() {
        everyFlagStays(text -> text.replace("e", "e\u200B"));
    }

    @Test
    void wide_and_bold_letters_hide_no_flag() {
        assertThat(SCREEN.screen("ｃｈｅｓｔ ｐａｉｎ").has(Trigger.CHEST_PAIN)).isTrue();
        assertThat(SCREEN.screen("𝐜𝐡𝐞𝐬𝐭 𝐩𝐚𝐢𝐧").has(Trigger.CHEST_PAIN)).isTrue();
    }

    @Test
    void emoji_between_the_words_hide_no_flag() {
        assertThat(SCREEN.screen("chest 😬 pain 😬").has(Trigger.CHEST_PAIN)).isTrue();
    }

    @Test
    void the_same_text_shows_the_same_flags() {
        for (Sentence sentence : Sentence.all()) {
            RedFlags once = SCREEN.screen(sentence.text());
            assertThat(SCREEN.screen(sentence.text())).isEqualTo(once);
            assertThat(once.and(once)).isEqualTo(once);
        }
    }

    @Test
    void no_text_makes_the_screen_fail() {
        Random random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            String text = anyCharacters(random, 300);
            for (Finding finding : SCREEN.screen(text).findings()) {
                assertThat(Objects.requireNonNull(finding.span()).end()).isLessThanOrEqualTo(text.length());
            }
        }
        assertThat(SCREEN.screen("").isEmpty()).isTrue();
    }

    /** A hundred thousand words take seconds; were the time to grow with their square, they would take hours. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void the_longest_texts_are_read_to_their_end() {
        assertThat(SCREEN.screen("no chest pain no ".repeat(25_000) + ". I fainted")
                        .has(Trigger.FAINTING))
                .isTrue();
        assertThat(SCREEN.screen("a".repeat(1_000_000) + " chest pain").has(Trigger.CHEST_PAIN))
                .isTrue();
        assertThat(SCREEN.screen(".,'\n ".repeat(200_000) + "chest pain").has(Trigger.CHEST_PAIN))
                .isTrue();
    }

    private static void everyFlagStays(UnaryOperator<String> disguise) {
        for (Sentence sentence : Sentence.alarming()) {
            String disguised = disguise.apply(sentence.text());
            Set<Trigger> seen = SCREEN.screen(disguised).findings().stream()
                    .map(Finding::trigger)
                    .collect(Collectors.toSet());
            assertThat(seen).as(disguised).containsAll(sentence.triggers());
        }
    }

    private static String any(List<Sentence> sentences, Random random) {
        return sentences.get(random.nextInt(sentences.size())).text();
    }

    private static String anyCharacters(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most);
        for (int i = 0; i < length; i++) {
            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(Character.MAX_VALUE + 1)));
        }
        return text.toString();
    }
}
