package org.runningcoach.imports.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.Refusal;

/** The lines of a text, ended by CR LF, LF or CR, counted from 1; a line beyond the limit is refused before it is whole. */
final class PhysicalLines {

    private static final int NOTHING = -2;

    private final Reader reader;
    private final long longest;
    private final char[] buffer = new char[16 * 1024];
    private int position;
    private int end;
    private int pushedBack = NOTHING;
    private int number;

    PhysicalLines(Reader reader, long longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        int c = character();
        if (c < 0) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder(512);
        while (c >= 0 && c != '\n' && c != '\r') {
            line.append((char) c);
            if (line.length() > longest) {
                throw tooLong(longest);
            }
            c = character();
        }
        if (c == '\r') {
            int after = character();
            pushedBack = after == '\n' ? NOTHING : after;
        }
        return line.toString();
    }

    /** The number of the line that {@link #next} gave last. */
    int number() {
        return number;
    }

    static FileRefused tooLong(long limit) {
        return FileRefused.about(
                Refusal.FIELD_TOO_LONG,
                Long.toString(limit),
                "A field or a row is longer than " + limit + " characters; this is no list of activities.");
    }

    private int character() throws IOException {
        if (pushedBack != NOTHING) {
            int c = pushedBack;
            pushedBack = NOTHING;
            return c;
        }
        if (position == end) {
            end = Math.max(reader.read(buffer, 0, buffer.length), 0);
            position = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[position++];
    }
}
