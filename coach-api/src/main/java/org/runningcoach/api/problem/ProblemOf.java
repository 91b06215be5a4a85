package org.runningcoach.api.problem;

import java.io.EOFException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Which problem a failure of our own parts is to the caller. What is not known here is an internal error. */
final class ProblemOf {

    /** Raised by the trigger that keeps erased athletes out. */
    private static final String ERASED = "CE001";

    private ProblemOf() {}

    /** The problem of this failure, or of the one it wraps; null when the caller can do nothing about it. */
    static @Nullable ProblemDetail failure(Throwable failure) {
        return switch (unwrapped(failure)) {
            case Refusal refusal -> refusal.problem();
            case RuleViolation violation ->
                Problem.ofFields(violation.all().stream()
                        .map(one -> new FieldError(one.field(), one.code(), one.getMessage()))
                        .toList());
            case AggregateNotFoundException missing ->
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "not-found",
                        "Not found",
                        "There is nothing yet that this request could change.");
            case ConcurrencyException race -> changedMeanwhile();
            case AggregateStreamCreationException race -> changedMeanwhile();
            case TransientDataAccessException busy -> unavailable();
            case DataAccessResourceFailureException down -> unavailable();
            case CannotCreateTransactionException down -> unavailable();
            case MaxUploadSizeExceededException large ->
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "content-too-large",
                        "Content too large",
                        "The form is larger than an upload may be.");
            case MultipartException broken ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "malformed-form",
                        "Malformed form",
                        "The body is no form of the kind multipart/form-data: a boundary is missing, in it or in its"
                                + " Content-Type, or it was cut off.");
            case EOFException cutOff ->
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "upload-cut-off",
                        "The upload was cut off",
                        "The request ended before its body did. Nothing was stored; send it again.");
            case Throwable other -> isErased(other) ? gone() : null;
        };
    }

    /** The failure itself, taken out of the envelopes in which buses and futures deliver it. */
    static Throwable unwrapped(Throwable failure) {
        Throwable inner = failure;
        while (isEnvelope(inner) && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static boolean isEnvelope(Throwable failure) {
        return failure instanceof CommandExecutionException
                || failure instanceof QueryExecutionException
                || failure instanceof CompletionException
                || failure instanceof ExecutionException;
    }

    private static ProblemDetail changedMeanwhile() {
        return Problem.of(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Changed at the same time",
                "Another request changed the same thing at the same time. Nothing of this one was stored; try again.");
    }

    /** The database keeps those out whom it has erased; the rows that were under way for them end here. */
    private static boolean isErased(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && ERASED.equals(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static ProblemDetail gone() {
        return Problem.of(HttpStatus.GONE, "account-deleted", "Account deleted", "This account has been deleted.");
    }

    private static ProblemDetail unavailable() {
        return Problem.of(
                HttpStatus.SERVICE_UNAVAILABLE,
                "database-unavailable",
                "The database does not answer",
                "The database does not answer right now. Try again in a moment.");
    }
}
