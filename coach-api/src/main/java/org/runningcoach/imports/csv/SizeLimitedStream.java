package org.runningcoach.imports.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.Refusal;

/** Refuses the file at the first byte beyond the limit, before the rest is read. */
final class SizeLimitedStream extends FilterInputStream {

    private final long limit;
    private long count;

    SizeLimitedStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) throws FileRefused {
        count += bytes;
        if (count > limit) {
            throw FileRefused.about(
                    Refusal.FILE_TOO_LARGE, Long.toString(limit), "The file is larger than " + limit + " bytes.");
        }
    }
}
