package org.runningcoach.domain.health.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    private static final String CONTEXTS = """
            [en]
            denying = no, not, never, doesnt
            denying-behind = none
            filler = any, the, my, in, fever, numb, numbness, have, did
            or = or
            other = father
            self = i, me, my
            belonging = my
            besides = with
            past = had, ago
            present = now
            """;

    private static final Lexicon LEXICON = lexicon("""
            # a remark
            [en]
            {breast} + hurt/hurts/pain
            fell? over backwards
            numb*
            """);

    private static Lexicon lexicon(String sign) {
        return new Lexicon(
                Map.of("sign", sign),
                "[en]\nbreast = chest, breast bone\n",
                CONTEXTS,
                "[en]\nchest strap\n",
                "[en]\nchess\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest hurts",
                "it hurts here, in the chest",
                "pain behind the breast bone",
                "chets pain",
                "fell over backwards",
                "over backwards",
                "numbness",
                "chest strap on, then chest pain"
            })
    void a_pattern_is_seen(String text) {
        assertThat(LEXICON.sightings(text)).extracting(Sighting::excuse).contains(Excuse.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chest",
                "chest. Pain",
                "chest one two three four five six seven pain",
                "breast, then a bone and pain",
                "chest strap pain",
                "chess pain",
                "over. backwards",
                "num"
            })
    void words_apart_are_no_pattern(String text) {
        assertThat(LEXICON.sightings(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no chest pain",
                "never any pain in the chest",
                "not numb or in chest pain",
                "no fever, numbness or chest pain",
                "my chest doesnt hurt",
                "chest pain none"
            })
    void a_denial_beside_a_sign_excuses_it(String text) {
        assertThat(LEXICON.sightings(text)).extracting(Sighting::excuse).containsOnly(Excuse.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not only chest pain",
                "no, chest pain",
                "no fever, chest pain",
                "no fever. chest pain",
                "I did not stop for the chest pain",
                "chest pain none of my friends know",
                "with my father had chest pain",
                "my father saw my chest pain",
                "my father, chest pain",
                "father had chest pain"
            })
    void a_denial_or_a_person_farther_off_excuses_nothing(String text) {
        assertThat(LEXICON.sightings(text)).extracting(Sighting::excuse).containsOnly(Excuse.NONE);
    }

    @Test
    void what_happened_to_another_person_is_told_apart() {
        assertThat(LEXICON.sightings("my father had chest pain"))
                .extracting(Sighting::excuse)
                .containsExactly(Excuse.PAST_OF_ANOTHER);
        assertThat(LEXICON.sightings("my father had chest pain and now again"))
                .extracting(Sighting::excuse)
                .containsExactly(Excuse.OF_ANOTHER);
        assertThat(LEXICON.sightings("my father feels chest pain"))
                .extracting(Sighting::excuse)
                .containsExactly(Excuse.OF_ANOTHER);
    }

    @Test
    void a_sighting_spans_all_its_words() {
        assertThat(LEXICON.sightings("ouch, pain in my Chest!"))
                .containsExactly(new Sighting("sign", "en", 6, 22, Excuse.NONE));
    }

    @Test
    void a_line_that_cannot_be_read_is_named() {
        assertThatThrownBy(() -> lexicon("[en]\nfoot + {unknown}"))
                .hasMessage("sign: \"foot + {unknown}\": there is no list \"unknown\"");
        assertThatThrownBy(() -> lexicon("foot")).hasMessage("sign: \"foot\" stands under no language");
        assertThatThrownBy(() -> lexicon("[en]\nfoot + /hand")).hasMessage("sign: \"foot + /hand\": \"\" is no word");
    }
}
