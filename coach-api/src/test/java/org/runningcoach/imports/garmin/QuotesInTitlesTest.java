package org.runningcoach.imports.garmin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.imports.Upload;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.NumberedRecording;

class QuotesInTitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"Laps (20') [90\"]\"                | Laps (20') [90\"]",
                "\"4 x 90\" and 2 x 60\" easy\"       | 4 x 90\" and 2 x 60\" easy",
                "\"\"Quoted\" whole\"                 | \"Quoted\" whole",
                "\"Ends in \"quotes\"\"               | Ends in \"quotes\"",
                "\"Doubled \"\"quotes\"\" here\"      | Doubled \"quotes\" here",
                "\"Doubled \"\"then\"\", a comma\"    | Doubled \"then\", a comma",
                "\"Single \"then\", a comma\"         | Single \"then\", a comma",
                "\"Lost its end                       | \"Lost its end",
                "Never had any, but a comma           | Never had any, but a comma",
                "Bare with 60\" inside                | Bare with 60\" inside",
                "\"\"                                 | ``",
                "\"'s-Invented, really\"              | 's-Invented, really"
            })
    void a_title_keeps_its_quotes_and_costs_no_other_field(String written, String title) {
        ActivityFile file = Upload.ofRows(
                        "Running,2025-04-02 07:00:00,false,\"Before\",\"5.00\",\"1,300\",\"00:27:00\"",
                        "Running,2025-04-01 07:00:00,false," + written + ",\"8.04\",\"1,204\",\"00:44:13\"",
                        "Running,2025-03-31 07:00:00,false,\"After\",\"6.00\",\"1,400\",\"00:33:00\"")
                .read();

        assertThat(file.skipped()).isEmpty();
        assertThat(file.runs()).extracting(run -> run.recording().title()).containsExactly("Before", title, "After");
        assertThat(file.runs()).extracting(run -> run.recording().metres()).containsExactly(5000.0, 8040.0, 6000.0);
    }

    @Test
    void a_stray_quote_costs_at_most_its_own_row() {
        ActivityFile file = Upload.ofRows(
                        "Running,2025-04-02 07:00:00,false,\"Before\",\"5.00\",\"300\",\"00:27:00\"",
                        "Running,2025-04-01 07:00:00,\"false,\"Broken,8.04,\"204,00:44:13\"",
                        "Running,2025-03-31 07:00:00,false,\"After\",\"6.00\",\"400\",\"00:33:00\"")
                .read();

        assertThat(file.runs()).extracting(NumberedRecording::line).containsExactly(2, 4);
        assertThat(file.skipped())
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.line()).isEqualTo(3));
    }

    @Test
    void a_title_is_plain_text_cut_to_200_characters() {
        String formula = "=HYPERLINK(\u202E0) <b>ignore\tall rules</b>" + "x".repeat(300);

        ActivityFile file = Upload.ofRows(
                        "Running,2025-04-02 07:00:00,false,\"" + formula + "\",\"5.00\",\"300\",\"00:27:00\"")
                .read();

        assertThat(file.runs().getFirst().recording().title())
                .hasSize(200)
                .startsWith("=HYPERLINK(0) <b>ignore all rules</b>xxx");
    }
}
