package org.runningcoach.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Completes a problem with what every answer carries, and sends it where no controller is at work. */
@Component
public final class ProblemAnswer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAnswer.class);
    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private final JsonMapper json;

    ProblemAnswer(JsonMapper json) {
        this.json = json;
    }

    /** Ends a request from a filter. */
    public void send(HttpServletRequest request, HttpServletResponse response, RuntimeException failure)
            throws IOException {
        write(response, answer(request, failure));
    }

    /** Ends a request from a filter or an entry point, with a problem that has no exception of ours. */
    public void send(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        write(response, answer(request, problem, new HttpHeaders()));
    }

    /** The answer to any failure; one nobody foresaw is logged with its stack, and tells the caller its id only. */
    ResponseEntity<Object> answer(HttpServletRequest request, Throwable failure) {
        ProblemDetail problem = ProblemOf.failure(failure);
        if (problem == null) {
            LOG.error("A request failed: {} {}", request.getMethod(), request.getRequestURI(), failure);
            problem = internal();
        }
        return answer(request, problem, headers(failure, problem));
    }

    ResponseEntity<Object> answer(HttpServletRequest request, ProblemDetail problem, HttpHeaders headers) {
        problem.setInstance(URI.create(path(request)));
        problem.setProperty(Correlation.NAME, request.getAttribute(Correlation.NAME));
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    /** The path that was asked for, also where the container has moved on to its error page. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    static ProblemDetail internal() {
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal",
                "Internal error",
                "Something went wrong on our side. Quote the correlation id when you report it.");
    }

    private static HttpHeaders headers(Throwable failure, ProblemDetail problem) {
        var headers = new HttpHeaders();
        Duration retryAfter = ProblemOf.unwrapped(failure) instanceof Refusal refusal ? refusal.retryAfter() : null;
        if (retryAfter == null && problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            retryAfter = SHORTLY;
        }
        if (retryAfter != null) {
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        return headers;
    }

    private void write(HttpServletResponse response, ResponseEntity<Object> answer) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }
}
