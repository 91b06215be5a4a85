package org.runningcoach.imports.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.ReadLimits;
import org.runningcoach.imports.model.Refusal;

/**
 * A table read row by row from an upload, within limits. Blank rows are passed over. Nothing is held but the row at hand.
 */
public final class CsvTable {

    private static final int HEAD_BYTES = 32 * 1024;
    private static final Predicate<String> EMPTY = String::isEmpty;

    private final PhysicalLines lines;
    private final ReadLimits limits;
    private final char separator;
    private final FieldSplitter splitter;
    private final List<String> header;
    private int rows;

    private CsvTable(PhysicalLines lines, ReadLimits limits, String headerLine) throws FileRefused {
        this.lines = lines;
        this.limits = limits;
        this.separator = Separator.of(headerLine);
        this.splitter = new FieldSplitter(separator, limits);
        this.header = splitter.split(headerLine);
    }

    /**
     * Looks at the first bytes, decides the encoding and reads the header.
     *
     * @param knownColumn whether a word names a column of any supported file; it makes an unmarked encoding sure
     * @throws FileRefused when the upload is no table, empty, beyond a limit or in an unclear encoding
     */
    public static CsvTable open(InputStream upload, ReadLimits limits, Predicate<String> knownColumn)
            throws IOException {
        InputStream in = new BufferedInputStream(new SizeLimitedStream(upload, limits.bytes()), HEAD_BYTES);
        in.mark(HEAD_BYTES);
        byte[] head = in.readNBytes(HEAD_BYTES);
        in.reset();
        refuseOtherKind(FileKind.ofBytes(head));
        TextEncoding encoding = TextEncoding.of(head, head.length < HEAD_BYTES, knownColumn);
        refuseOtherKind(FileKind.ofText(encoding.decode(head)));
        in.skipNBytes(encoding.markBytes());
        PhysicalLines lines = new PhysicalLines(encoding.reader(in), limits.rowCharacters());
        return new CsvTable(lines, limits, headerLine(lines));
    }

    public List<String> header() {
        return header;
    }

    public char separator() {
        return separator;
    }

    /** The rows given so far. */
    public int rows() {
        return rows;
    }

    /** The next row that holds anything, or null after the last. */
    public @Nullable CsvRecord next(QuoteRule rule) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            int number = lines.number();
            String raw = rule == QuoteRule.ACROSS_LINES ? completed(line) : line;
            List<String> fields = raw.isBlank() ? List.of() : splitter.split(raw);
            if (!fields.stream().allMatch(EMPTY)) {
                count();
                return new CsvRecord(number, raw, fields);
            }
        }
        return null;
    }

    /** The line, with the next ones while a quote is open. */
    private String completed(String line) throws IOException {
        if (isClosed(line)) {
            return line;
        }
        StringBuilder whole = new StringBuilder(line);
        boolean open = true;
        while (open) {
            String next = lines.next();
            if (next == null) {
                break;
            }
            whole.append('\n').append(next);
            open ^= !isClosed(next);
            if (whole.length() > limits.rowCharacters()) {
                throw PhysicalLines.tooLong(limits.rowCharacters());
            }
        }
        return whole.toString();
    }

    private static boolean isClosed(String line) {
        boolean closed = true;
        for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
            closed = !closed;
        }
        return closed;
    }

    private void count() throws FileRefused {
        rows++;
        if (rows > limits.rows()) {
            throw FileRefused.about(
                    Refusal.TOO_MANY_ROWS,
                    Integer.toString(limits.rows()),
                    "The file has more than " + limits.rows() + " rows.");
        }
    }

    private static void refuseOtherKind(@Nullable FileKind kind) throws FileRefused {
        if (kind != null) {
            throw kind.refused();
        }
    }

    /** The first line that holds anything; a spreadsheet's note of its separator is passed over. */
    private static String headerLine(PhysicalLines lines) throws IOException {
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (!line.isBlank() && !line.startsWith("sep=")) {
                return line;
            }
        }
        throw FileRefused.because(Refusal.NO_ACTIVITIES, "There are no activities in this file.");
    }
}
