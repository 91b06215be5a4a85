package org.runningcoach.api.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.runningcoach.api.problem.Refusal;
import org.springframework.http.HttpStatus;

/**
 * The body of an upload, received to its end before any of it is read: in a temporary file of bounded size that vanishes with this
 * object. A body that is cut off, or shorter than announced, is refused, and nothing of it was looked at.
 */
final class Upload implements AutoCloseable {

    /** More than any real export has; the reader's own limit is the same. */
    static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Path file;

    private Upload(Path file) {
        this.file = file;
    }

    /**
     * Receives a body.
     *
     * @param announced the length the client announced, negative when it announced none
     */
    static Upload receive(InputStream body, long announced) throws IOException {
        if (announced > MOST_BYTES) {
            throw tooLarge();
        }
        var upload = new Upload(Files.createTempFile("upload", ".csv"));
        try {
            upload.fill(body, announced);
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    private void fill(InputStream body, long announced) throws IOException {
        long received = 0;
        try (OutputStream kept = Files.newOutputStream(file)) {
            var buffer = new byte[16 * 1024];
            for (int read = read(body, buffer); read >= 0; read = read(body, buffer)) {
                received += read;
                if (received > MOST_BYTES) {
                    throw tooLarge();
                }
                kept.write(buffer, 0, read);
            }
        }
        if (announced >= 0 && received < announced) {
            throw cutOff();
        }
    }

    private static int read(InputStream body, byte[] buffer) {
        try {
            return body.read(buffer);
        } catch (IOException connectionLost) {
            throw cutOff();
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "file-too-large",
                "The file is too large",
                "A file may have up to 20 MB. Export fewer activities at once; importing twice does no harm.");
    }

    private static Refusal cutOff() {
        return Refusal.of(
                HttpStatus.BAD_REQUEST,
                "upload-cut-off",
                "The upload was cut off",
                "The upload ended before the file did. Nothing was stored; send it again.");
    }
}
