package org.runningcoach.domain.health.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource({
        "Can't, cant",
        "CAN’T, cant",
        "Füße, fusse",
        "cœur, coeur",
        "paaaain, paain",
        "x5.5, x5 5",
        "j'ai, j ai",
        "jusqu’à, jusqu a",
        "RED-S, red s"
    })
    void words_come_in_one_form(String typed, String words) {
        assertThat(Tokens.of(typed)).extracting(Token::word).containsExactly(words.split(" ", -1));
    }

    @Test
    void a_word_knows_where_it_stood() {
        assertThat(Tokens.of("  Füße weh!"))
                .containsExactly(new Token("fusse", 2, 6, 0, 0), new Token("weh", 7, 10, 0, 0));
    }

    @Test
    void marks_end_sentences_and_clauses() {
        List<Token> tokens = Tokens.of("a, b. c! d? e; f: g\nh\n\ni... j 5.5");
        assertThat(tokens).extracting(Token::sentence).containsExactly(0, 0, 1, 2, 3, 4, 4, 4, 5, 5, 5, 5);
        assertThat(tokens).extracting(Token::clause).containsExactly(0, 1, 1, 1, 1, 1, 2, 3, 3, 4, 4, 4);
    }

    @Test
    void a_text_without_letters_has_no_words() {
        assertThat(Tokens.of("")).isEmpty();
        assertThat(Tokens.of(" ,.!\n\uD800\u0301")).isEmpty();
    }
}
