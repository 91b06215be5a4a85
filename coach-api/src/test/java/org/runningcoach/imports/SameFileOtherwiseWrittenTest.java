package org.runningcoach.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.NumberedRecording;

class SameFileOtherwiseWrittenTest {

    private static final int ROWS = 300;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void line_ends_marks_and_blank_lines_change_nothing(long seed) {
        String text = english(seed);

        Set<Recording> expected = recordings(text);
        assertThat(recordings(text.replace("\r\n", "\n"))).isEqualTo(expected);
        assertThat(recordings(text.replace("\r\n", "\r"))).isEqualTo(expected);
        assertThat(recordings("\uFEFF" + text)).isEqualTo(expected);
        assertThat(recordings(text.replace("\r\n", "\r\n\r\n"))).isEqualTo(expected);
        assertThat(recordings(text.stripTrailing())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_the_rows_changes_nothing(long seed) {
        List<String> lines = new ArrayList<>(english(seed).lines().toList());
        Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));

        assertThat(recordings(String.join("\n", lines))).isEqualTo(recordings(english(seed)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_other_number_style_changes_nothing(long seed) {
        String comma = new BulkFile(BulkFile.Dialect.GARMIN_ENGLISH_DECIMAL_COMMA, ROWS, seed).text();

        assertThat(recordings(comma)).isEqualTo(recordings(english(seed)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void separators_and_quotes_of_a_spreadsheet_change_nothing(long seed) {
        String comma = new BulkFile(BulkFile.Dialect.GARMIN_ENGLISH_DECIMAL_COMMA, ROWS, seed).text();
        String semicolons = withSeparator(comma, ";");
        String tabs = withSeparator(comma, "\t");

        Set<Recording> expected = recordings(english(seed));
        assertThat(recordings(semicolons)).isEqualTo(expected);
        assertThat(recordings("sep=;\r\n" + semicolons)).isEqualTo(expected);
        assertThat(recordings(semicolons.replace("\"", ""))).isEqualTo(expected);
        assertThat(recordings(tabs.replace("\"", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_file_pasted_below_itself_holds_only_twins_more(long seed) {
        String text = english(seed);
        String rows = text.substring(text.indexOf('\n') + 1);

        ActivityFile twice = Upload.of(text + rows).read();

        assertThat(twice.twins()).hasSize(ROWS).noneMatch(twin -> twin.conflict());
        assertThat(recordings(text + rows)).isEqualTo(recordings(text));
    }

    private static String english(long seed) {
        return new BulkFile(BulkFile.Dialect.GARMIN_ENGLISH, ROWS, seed).text();
    }

    /** Quotes the bare fields too, so that separators inside numbers stay inside. */
    private static String withSeparator(String text, String separator) {
        return text.lines()
                .map(line -> line.startsWith("Activity Type")
                        ? line.replace(",", separator)
                        : line.replaceFirst("^([^,]*),([^,]*),([^,]*),\"", "\"$1\",\"$2\",\"$3\",\"")
                                .replace("\",\"", "\"" + separator + "\""))
                .collect(Collectors.joining("\r\n"));
    }

    private static Set<Recording> recordings(String text) {
        ActivityFile file = Upload.of(text).read();
        assertThat(file.skipped()).isEmpty();
        return Stream.concat(file.runs().stream(), file.otherSports().stream())
                .map(NumberedRecording::recording)
                .collect(Collectors.toSet());
    }
}
