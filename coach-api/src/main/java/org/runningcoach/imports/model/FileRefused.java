package org.runningcoach.imports.model;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.values.PlainText;

/**
 * A file of which nothing is imported. The message is a sentence for the athlete. An {@link IOException}, so that the streams
 * on the way can refuse what they see.
 */
public final class FileRefused extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int MOST_ROWS_QUOTED = 20;
    private static final int MOST_COLUMNS_QUOTED = 100;

    private final Refusal refusal;
    private final @Nullable String subject;
    private final transient List<String> columns;
    private final transient List<SkippedRow> skipped;

    private FileRefused(
            Refusal refusal,
            @Nullable String subject,
            String sentence,
            List<String> columns,
            List<SkippedRow> skipped) {
        super(sentence);
        this.refusal = refusal;
        this.subject = subject;
        this.columns = columns.stream()
                .limit(MOST_COLUMNS_QUOTED)
                .map(PlainText::quoted)
                .toList();
        this.skipped = skipped.stream().limit(MOST_ROWS_QUOTED).toList();
    }

    public static FileRefused because(Refusal refusal, String sentence) {
        return new FileRefused(refusal, null, sentence, List.of(), List.of());
    }

    /** A refusal about one thing: the kind of file, an encoding, a limit. */
    public static FileRefused about(Refusal refusal, String subject, String sentence) {
        return new FileRefused(refusal, subject, sentence, List.of(), List.of());
    }

    public static FileRefused unknownHeader(List<String> columns) {
        return new FileRefused(
                Refusal.UNKNOWN_HEADER,
                null,
                "The columns are those of no supported file. Supported are the activities list of Garmin Connect in any"
                        + " language and activities.csv of the Strava export.",
                columns,
                List.of());
    }

    /** The column that is missing, as the header of that language calls it. */
    public static FileRefused columnMissing(String column, List<String> columns) {
        return new FileRefused(
                Refusal.COLUMN_MISSING,
                column,
                "The column \"" + column + "\" is missing; without it no activity can be read.",
                columns,
                List.of());
    }

    public static FileRefused mostlyUnreadable(int rows, List<SkippedRow> skipped) {
        return new FileRefused(
                Refusal.MOSTLY_UNREADABLE,
                null,
                skipped.size() + " of " + rows + " rows cannot be read, so nothing is imported.",
                List.of(),
                skipped);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** What the refusal is about: the kind of file, the encoding, the column or the limit; null when nothing is named. */
    public @Nullable String subject() {
        return subject;
    }

    /** The columns found, where the header is the reason. */
    public List<String> columns() {
        return columns;
    }

    /** The first of the rows that cannot be read, where they are the reason. */
    public List<SkippedRow> skipped() {
        return skipped;
    }
}
