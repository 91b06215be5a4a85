package org.runningcoach.domain.health.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyPageTest {

    private static final Path PAGE = Path.of("..", "docs", "safety.md");

    @ParameterizedTest
    @EnumSource
    void the_page_tells_row_words_answer_and_label_of_every_sign(Trigger trigger) throws IOException {
        Pattern line = Pattern.compile("\\| " + trigger.row() + " \\| [^|]+ \\| `" + trigger.file() + ".txt` \\| "
                + trigger.messageClass() + " \\| " + trigger.label().code() + " \\|");
        assertThat(Files.readString(PAGE)).containsPattern(line);
    }

    @ParameterizedTest
    @EnumSource
    void the_page_tells_what_every_answer_demands(MessageClass messageClass) throws IOException {
        assertThat(Files.readString(PAGE))
                .containsPattern("\\| [A-Z_, ]*\\b" + messageClass + "\\b[A-Z_, ]* \\| [a-z]");
    }
}
