package org.runningcoach.api.problem;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Builds problem documents. The type is a stable name, {@code urn:running-coach:problem:<code>}, not an address. */
public final class Problem {

    private static final String TYPES = "urn:running-coach:problem:";

    private Problem() {}

    /** @param code a stable name in lower case and hyphens */
    public static ProblemDetail of(HttpStatusCode status, String code, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create(TYPES + code));
        problem.setTitle(title);
        return problem;
    }

    /** A request whose values are refused, each named with its path; 422. */
    public static ProblemDetail ofFields(List<FieldError> errors) {
        return withErrors(
                of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid-fields",
                        "Some values are not acceptable",
                        summary(errors)),
                errors);
    }

    /** A query parameter or a part of the path that cannot be read; 400. */
    static ProblemDetail ofParameters(List<FieldError> errors) {
        return withErrors(
                of(HttpStatus.BAD_REQUEST, "invalid-parameters", "Some parameters are not acceptable", summary(errors)),
                errors);
    }

    private static ProblemDetail withErrors(ProblemDetail problem, List<FieldError> errors) {
        problem.setProperty("errors", errors);
        return problem;
    }

    private static String summary(List<FieldError> errors) {
        return errors.size() == 1 ? errors.getFirst().message() : errors.size() + " values are refused; see errors.";
    }
}
