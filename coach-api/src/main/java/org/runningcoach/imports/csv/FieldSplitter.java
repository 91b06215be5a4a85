package org.runningcoach.imports.csv;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.UnescapedQuoteHandling;
import java.util.Arrays;
import java.util.List;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.ReadLimits;
import org.runningcoach.imports.model.Refusal;

/**
 * Splits one record into its fields; the only place that knows the CSV library. A quote closes a field only before a separator or
 * the end; doubled quotes stand for one, and quotes that were not doubled are kept as they are.
 */
final class FieldSplitter {

    private static final char NONE = '\0';
    /** A record of usual length in one piece; the library's own choice is megabytes for every file. */
    private static final int BUFFER = 16 * 1024;

    private final CsvParser parser;
    private final ReadLimits limits;

    FieldSplitter(char separator, ReadLimits limits) {
        this.limits = limits;
        CsvParserSettings settings = new CsvParserSettings();
        settings.getFormat().setDelimiter(separator);
        settings.getFormat().setQuote('"');
        settings.getFormat().setQuoteEscape('"');
        settings.getFormat().setCharToEscapeQuoteEscaping(NONE);
        settings.getFormat().setComment(NONE);
        settings.getFormat().setLineSeparator("\n");
        settings.setLineSeparatorDetectionEnabled(false);
        settings.setUnescapedQuoteHandling(UnescapedQuoteHandling.STOP_AT_CLOSING_QUOTE);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNullValue("");
        settings.setEmptyValue("");
        settings.setReadInputOnSeparateThread(false);
        settings.setInputBufferSize(BUFFER);
        settings.setMaxColumns(limits.columns() + 1);
        settings.setMaxCharsPerColumn(-1);
        this.parser = new CsvParser(settings);
    }

    List<String> split(String record) throws FileRefused {
        String[] fields = parse(record);
        if (fields.length > limits.columns()) {
            throw tooManyColumns();
        }
        for (String field : fields) {
            if (field.length() > limits.fieldCharacters()) {
                throw PhysicalLines.tooLong(limits.fieldCharacters());
            }
        }
        return Arrays.asList(fields);
    }

    private String[] parse(String record) throws FileRefused {
        try {
            String[] fields = parser.parseLine(record);
            return fields == null ? new String[0] : fields;
        } catch (TextParsingException beyondColumns) {
            throw tooManyColumns();
        }
    }

    private FileRefused tooManyColumns() {
        return FileRefused.about(
                Refusal.TOO_MANY_COLUMNS,
                Integer.toString(limits.columns()),
                "The file has more than " + limits.columns() + " columns; this is no list of activities.");
    }
}
