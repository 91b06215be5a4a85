package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final String ID = "0b0e7a52-3d44-4b5e-9b60-6f3d7c1f5a11";

    @Test
    void values_flags_and_words_are_told_apart() {
        Options options = Options.of("erase", List.of("all", "--athlete", ID, "--yes"), "--athlete=", "--yes");
        assertThat(options.words()).containsExactly("all");
        assertThat(options.has("--yes")).isTrue();
        assertThat(options.athlete()).hasToString(ID);
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        assertThatThrownBy(() -> Options.of("erase", List.of("--no"), "--yes"))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("'--no'");
        assertThatThrownBy(() -> Options.of("erase", List.of("--athlete"), "--athlete="))
                .isInstanceOf(BadUsage.class);
        assertThatThrownBy(() -> Options.of("erase", List.of("--athlete", "jo"), "--athlete=")
                        .athlete())
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("'jo'");
        assertThatThrownBy(() -> Options.of("replay", List.of("--until", "noon"), "--until=")
                        .instant("--until"))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("'noon'");
    }

    @Test
    void an_erasure_asks_for_a_yes() {
        assertThatThrownBy(() -> new Erase().run(List.of("--athlete", ID)))
                .isInstanceOf(BadUsage.class)
                .hasMessageContaining("--yes");
    }
}
