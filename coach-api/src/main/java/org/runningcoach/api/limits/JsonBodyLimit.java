package org.runningcoach.api.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.ProblemAnswer;
import org.runningcoach.api.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No JSON request is longer than a mebibyte, said or unsaid; uploads have limits of their own. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class JsonBodyLimit extends OncePerRequestFilter {

    private static final long MOST_BYTES = 1L << 20;

    private final ProblemAnswer answers;

    JsonBodyLimit(ProblemAnswer answers) {
        this.answers = answers;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Objects.requireNonNullElse(request.getContentType(), "").contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            answers.send(request, response, tooLong());
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    private static Refusal tooLong() {
        return Refusal.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-long",
                "Body too long",
                "A JSON request has at most " + MOST_BYTES + " bytes.");
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private @Nullable CountedStream body;

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new CountedStream(super.getInputStream());
            }
            return body;
        }
    }

    /** Ends the request when more comes than was said to come. */
    private static final class CountedStream extends ServletInputStream {

        private final ServletInputStream inner;
        private long count;

        CountedStream(ServletInputStream inner) {
            this.inner = inner;
        }

        @Override
        public int read() throws IOException {
            int one = inner.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = inner.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            count += read;
            if (count > MOST_BYTES) {
                throw tooLong();
            }
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
