package org.runningcoach.api.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Thrown by controllers and filters to end a request with a problem document of their choice. */
public final class Refusal extends RuntimeException {

    private final transient ProblemDetail problem;
    private final @Nullable Duration retryAfter;

    private Refusal(ProblemDetail problem, @Nullable Duration retryAfter) {
        super(problem.getDetail(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    /** 422 for one value. */
    public static Refusal ofField(String field, String code, String message) {
        return ofFields(List.of(new FieldError(field, code, message)));
    }

    /** 422 for several values at once. */
    public static Refusal ofFields(List<FieldError> errors) {
        return new Refusal(Problem.ofFields(errors), null);
    }

    /** 400 for a query parameter that cannot be read. */
    public static Refusal ofParameter(String parameter, String code, String message) {
        return new Refusal(Problem.ofParameters(List.of(new FieldError(parameter, code, message))), null);
    }

    /** 404 for a thing that does not exist, or not for this athlete. */
    public static Refusal notFound(String detail) {
        return of(HttpStatus.NOT_FOUND, "not-found", "Not found", detail);
    }

    /** 409 for a request that the present state does not allow. */
    public static Refusal conflict(String code, String detail) {
        return of(HttpStatus.CONFLICT, code, "Not possible as things are", detail);
    }

    /** 401: who asks is not known, or not known well enough. */
    public static Refusal unauthorized(String code, String detail) {
        return of(HttpStatus.UNAUTHORIZED, code, "Not signed in", detail);
    }

    /** 429 with the time after which another try makes sense. */
    public static Refusal tooManyRequests(Duration retryAfter, String detail) {
        return new Refusal(
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", detail), retryAfter);
    }

    /** 503 with the time after which another try makes sense. */
    public static Refusal busy(Duration retryAfter, String detail) {
        return new Refusal(
                Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too busy right now", detail), retryAfter);
    }

    /** Any other status. */
    public static Refusal of(HttpStatus status, String code, String title, String detail) {
        return new Refusal(Problem.of(status, code, title, detail), null);
    }

    /** A problem with members of its own. */
    public static Refusal of(ProblemDetail problem) {
        return new Refusal(problem, null);
    }

    /** The same refusal, with the time after which another try makes sense. */
    public Refusal retryAfter(Duration wait) {
        return new Refusal(problem, wait);
    }

    ProblemDetail problem() {
        return problem;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
