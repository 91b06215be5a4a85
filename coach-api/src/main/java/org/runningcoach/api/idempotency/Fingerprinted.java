package org.runningcoach.api.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import javax.crypto.Mac;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/** Takes the fingerprint of a request while it is read, so that an upload is neither held in memory nor read twice. */
final class Fingerprinted extends HttpServletRequestWrapper {

    private static final int BUFFER = 8_192;

    /** As long as an upload may be: nothing longer is read for the sake of its fingerprint. */
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    private final Mac fingerprint;
    private @Nullable Body body;
    private boolean partsTaken;

    Fingerprinted(HttpServletRequest request, Mac fingerprint) {
        super(request);
        this.fingerprint = fingerprint;
        update(request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n');
    }

    /**
     * What the whole request, read to its end, comes to. One that is longer than any upload is refused, and not read on; a
     * form that cannot be read ends in a {@link org.springframework.web.multipart.MultipartException}.
     */
    byte[] fingerprint() throws IOException {
        if (isMultipart()) {
            new StandardMultipartHttpServletRequest(this).getMultiFileMap();
        } else {
            drain(body());
        }
        return fingerprint.doFinal();
    }

    private static void drain(Body rest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (rest.read(buffer, 0, BUFFER) >= 0) {
            if (rest.taken > MOST_BYTES) {
                throw Refusal.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "body-too-long",
                        "Body too long",
                        "A request under an Idempotency-Key has at most " + MOST_BYTES + " bytes.");
            }
        }
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body();
    }

    private Body body() throws IOException {
        if (body == null) {
            body = new Body(super.getInputStream());
        }
        return body;
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        Collection<Part> parts = super.getParts();
        if (!partsTaken) {
            partsTaken = true;
            for (Part part : parts) {
                take(part);
            }
        }
        return parts;
    }

    private void take(Part part) throws IOException {
        update(part.getName() + '\n' + part.getSubmittedFileName() + '\n' + part.getSize() + '\n');
        byte[] buffer = new byte[BUFFER];
        try (InputStream content = part.getInputStream()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                fingerprint.update(buffer, 0, read);
            }
        }
    }

    private boolean isMultipart() {
        return Objects.requireNonNullElse(getContentType(), "").startsWith("multipart/");
    }

    private void update(String text) {
        fingerprint.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private final class Body extends ServletInputStream {

        private final ServletInputStream inner;
        private long taken;

        Body(ServletInputStream inner) {
            this.inner = inner;
        }

        @Override
        public int read() throws IOException {
            int one = inner.read();
            if (one >= 0) {
                fingerprint.update((byte) one);
                taken++;
            }
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = inner.read(buffer, offset, length);
            if (read > 0) {
                fingerprint.update(buffer, offset, read);
                taken += read;
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return inner.isFinished();
        }

        @Override
        public boolean isReady() {
            return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            inner.setReadListener(listener);
        }
    }
}
