package org.runningcoach.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** Turns whatever a controller or Spring throws into a problem document. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private final ProblemAnswer answers;

    ProblemAdvice(ProblemAnswer answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<Object> anything(Exception failure, HttpServletRequest request) throws Exception {
        if (failure instanceof AccessDeniedException || failure instanceof AuthenticationException) {
            // the security filters answer these, with the challenge that belongs to them
            throw failure;
        }
        return answers.answer(request, failure);
    }

    @ExceptionHandler
    ResponseEntity<Object> parameter(MethodArgumentTypeMismatchException mismatch, HttpServletRequest request) {
        return answers.answer(request, Problem.ofParameters(List.of(wrongForm(mismatch))), new HttpHeaders());
    }

    private static FieldError wrongForm(MethodArgumentTypeMismatchException mismatch) {
        if (mismatch.getMostSpecificCause() instanceof YearOutOfRange refused) {
            return RequestYears.refusal(mismatch.getName(), refused.date());
        }
        Class<?> wanted = mismatch.getRequiredType();
        String form = wanted == null ? "a value of this form" : JsonProblem.form(wanted);
        return new FieldError(mismatch.getName(), "wrong-form", "'" + mismatch.getValue() + "' is not " + form + ".");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        String name = missing.getParameterName();
        return answer(
                Problem.ofParameters(
                        List.of(new FieldError(name, "required", "The parameter " + name + " is missing."))),
                headers,
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = invalid.getFieldErrors().stream()
                .map(error -> new FieldError(
                        path(error.getField()), code(error.getCode()), message(error.getDefaultMessage())))
                .distinct()
                .toList();
        return answer(Problem.ofFields(errors), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(
                                Objects.requireNonNullElse(
                                        result.getMethodParameter().getParameterName(), "parameter"),
                                code(lastCode(error.getCodes())),
                                message(error.getDefaultMessage()))))
                .toList();
        return answer(Problem.ofParameters(errors), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        ProblemDetail problem = unreadable.getCause() instanceof JacksonException json
                ? JsonProblem.of(json)
                : Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "unreadable-body",
                        "Unreadable body",
                        "The body is missing or unreadable.");
        return answer(problem, headers, request);
    }

    /** Everything else Spring itself refuses: 404, 405, 406, 413, 415 and their like. */
    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (status.is5xxServerError()) {
            return answers.answer(((ServletWebRequest) request).getRequest(), failure);
        }
        HttpStatus known = Objects.requireNonNullElse(HttpStatus.resolve(status.value()), HttpStatus.BAD_REQUEST);
        String detail = body instanceof ProblemDetail problem && problem.getDetail() != null
                ? problem.getDetail()
                : known.getReasonPhrase();
        String code = known.getReasonPhrase().toLowerCase(Locale.ROOT).replace(' ', '-');
        return answer(Problem.of(status, code, known.getReasonPhrase(), detail), headers, request);
    }

    private ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        return answers.answer(((ServletWebRequest) request).getRequest(), problem, headers);
    }

    /** Keys of a map stand after a dot, as in {@code availability.days.MONDAY}; only places in a list have brackets. */
    private static String path(String property) {
        return property.replaceAll("\\[(\\D[^\\]]*)]", ".$1");
    }

    private static String lastCode(String @Nullable [] codes) {
        return codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
    }

    /** {@code NotNull} becomes {@code required}, {@code SizeLimit} becomes {@code size-limit}. */
    private static String code(@Nullable String constraint) {
        return switch (constraint) {
            case null -> "invalid";
            case "NotNull", "NotBlank", "NotEmpty" -> "required";
            default ->
                Arrays.stream(constraint.split("(?=\\p{Lu})"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("-"));
        };
    }

    private static String message(@Nullable String message) {
        return message == null ? "This value is not acceptable." : message;
    }
}
