package org.runningcoach.api.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.runningcoach.api.problem.Problem;
import org.runningcoach.api.problem.ProblemAnswer;
import org.runningcoach.api.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Sends away who is not signed in, with the challenge of RFC 6750, and who may not do this, each with a problem document. */
@Component
final class RefusedAtTheDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final Duration SHORTLY = Duration.ofSeconds(2);

    private final BearerTokenAuthenticationEntryPoint challenge = new BearerTokenAuthenticationEntryPoint();
    private final ProblemAnswer answers;

    RefusedAtTheDoor(ProblemAnswer answers) {
        this.answers = answers;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            answers.send(
                    request, response, Refusal.busy(SHORTLY, "The issuer of this token cannot be asked right now."));
            return;
        }
        challenge.commence(request, response, failure);
        HttpStatus status = HttpStatus.valueOf(response.getStatus());
        answers.send(
                request,
                response,
                Problem.of(
                        status,
                        "unauthorized",
                        "Not signed in",
                        "This needs a valid access token: sign in, or refresh the one you have."));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        answers.send(
                request,
                response,
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "forbidden",
                        "Not allowed",
                        "Your account does not have the role this needs."));
    }
}
