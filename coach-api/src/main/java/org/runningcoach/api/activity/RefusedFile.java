package org.runningcoach.api.activity;

import java.util.Locale;
import org.runningcoach.api.problem.Problem;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.SkippedRow;
import org.runningcoach.projection.imports.SkippedRowView;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A file of which nothing can be imported, as a problem document that says why and shows what was found. */
final class RefusedFile {

    private RefusedFile() {}

    static Refusal of(FileRefused refused) {
        ProblemDetail problem = Problem.of(
                status(refused),
                code(refused.refusal()),
                "The file cannot be imported",
                String.valueOf(refused.getMessage()));
        if (refused.subject() != null) {
            problem.setProperty("subject", refused.subject());
        }
        if (!refused.columns().isEmpty()) {
            problem.setProperty("columns", refused.columns());
        }
        if (!refused.skipped().isEmpty()) {
            problem.setProperty(
                    "skipped",
                    refused.skipped().stream().map(RefusedFile::skipped).toList());
        }
        return Refusal.of(problem);
    }

    private static HttpStatus status(FileRefused refused) {
        return switch (refused.refusal()) {
            case FILE_TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_COLUMNS, FIELD_TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_A_TABLE, FORMAT_NOT_READ_YET, ENCODING_UNCLEAR -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case NO_ACTIVITIES, UNKNOWN_HEADER, COLUMN_MISSING, MOSTLY_UNREADABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private static SkippedRowView skipped(SkippedRow row) {
        return new SkippedRowView(
                row.line(),
                row.column(),
                row.text(),
                code(row.reason()),
                row.reason().sentence());
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
