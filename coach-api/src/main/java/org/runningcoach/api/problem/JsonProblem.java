package org.runningcoach.api.problem;

import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body: where it is broken, which field nobody knows, which value has the wrong form. */
final class JsonProblem {

    /** How the forms of our requests are called outside Java. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("LocalDate", "a date such as 2026-05-31"),
            Map.entry("YearMonth", "a month such as 2026-05"),
            Map.entry("LocalDateTime", "a local date and time such as 2026-05-31T07:30:00"),
            Map.entry("Instant", "an instant such as 2026-05-31T05:30:00Z"),
            Map.entry("ZoneId", "a time zone such as Europe/Berlin"),
            Map.entry("UUID", "an id such as 0190f2a4-5c1e-7cc2-9d5a-1b2c3d4e5f60"),
            Map.entry("Integer", "a whole number"),
            Map.entry("int", "a whole number"),
            Map.entry("Long", "a whole number"),
            Map.entry("long", "a whole number"),
            Map.entry("Double", "a number"),
            Map.entry("double", "a number"),
            Map.entry("Boolean", "true or false"),
            Map.entry("boolean", "true or false"),
            Map.entry("String", "a text"));

    private JsonProblem() {}

    static ProblemDetail of(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> Problem.ofFields(List.of(unknown(unknown)));
            case MismatchedInputException mismatch
            when !mismatch.getPath().isEmpty() -> Problem.ofFields(List.of(mismatch(mismatch)));
            case MismatchedInputException mismatch -> malformed(mismatch, "The body must be a JSON object.");
            case DatabindException other
            when !other.getPath().isEmpty() ->
                Problem.ofFields(List.of(new FieldError(path(other), "unreadable", "This value cannot be read.")));
            default -> malformed(failure, "The body is not well-formed JSON: " + failure.getOriginalMessage());
        };
    }

    private static ProblemDetail malformed(JacksonException failure, String what) {
        TokenStreamLocation location = failure.getLocation();
        ProblemDetail problem = Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "Malformed JSON", what);
        if (location != null && location.getLineNr() > 0) {
            problem.setProperty("line", location.getLineNr());
            problem.setProperty("column", location.getColumnNr());
        }
        return problem;
    }

    private static FieldError unknown(UnrecognizedPropertyException unknown) {
        Collection<Object> known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of());
        String names = known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
        return new FieldError(
                path(unknown),
                "unknown-field",
                "There is no field '" + unknown.getPropertyName() + "' here"
                        + (names.isEmpty() ? "." : "; there is " + names + "."));
    }

    private static FieldError mismatch(MismatchedInputException mismatch) {
        if (mismatch instanceof InvalidFormatException format && format.getValue() instanceof TemporalAccessor date) {
            return RequestYears.refusal(path(mismatch), date);
        }
        Class<?> wanted = mismatch.getTargetType();
        String given = mismatch instanceof InvalidFormatException format && format.getValue() != null
                ? "'" + shortened(String.valueOf(format.getValue())) + "' is not "
                : "Expected ";
        return new FieldError(path(mismatch), "wrong-form", given + form(wanted) + ".");
    }

    static String form(@Nullable Class<?> wanted) {
        if (wanted == null) {
            return "a value of this form";
        }
        if (wanted.isEnum()) {
            return "one of "
                    + Arrays.stream(wanted.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(wanted) || wanted.isArray()) {
            return "a list";
        }
        return FORMS.getOrDefault(wanted.getSimpleName(), "an object");
    }

    /** Enough of the value to recognise it; a text of megabytes is not sent back. */
    private static String shortened(String value) {
        int most = 60;
        return value.length() <= most ? value : value.substring(0, most) + "…";
    }

    /** As in {@code goal.otherRaces[0].date}; keys of maps stand after a dot like fields. */
    private static String path(DatabindException failure) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }
}
