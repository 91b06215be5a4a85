package org.runningcoach.api.auth;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Instant;
import org.runningcoach.api.limits.SignInLimits;
import org.runningcoach.api.position.Writes;
import org.runningcoach.api.request.RequestTime;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The only doors that need no token. */
@RestController
@SecurityRequirements
@RequestMapping("/api/auth")
class AuthController {

    private final Registration registration;
    private final Sessions sessions;
    private final SignInLimits limits;

    AuthController(Registration registration, Sessions sessions, SignInLimits limits) {
        this.registration = registration;
        this.sessions = sessions;
        this.limits = limits;
    }

    @Operation(summary = "Create an account")
    @Writes
    @PostMapping("/register")
    @ResponseStatus(HttpStatus.CREATED)
    RegisterResponse register(
            @Valid @RequestBody RegisterRequest body, @RequestTime Instant at, HttpServletRequest request) {
        limits.beforeRegistration(request.getRemoteAddr());
        return registration.register(body, at);
    }

    @Operation(summary = "Sign in")
    @PostMapping("/login")
    TokensResponse login(@Valid @RequestBody LoginRequest body, HttpServletRequest request) {
        return sessions.signIn(body, request.getRemoteAddr());
    }

    @Operation(summary = "Trade a refresh token for new tokens")
    @PostMapping("/refresh")
    TokensResponse refresh(@Valid @RequestBody RefreshRequest body) {
        return sessions.refresh(new RefreshToken(body.refreshToken()));
    }

    /** Ends the sign-in, its access token included. Saying it twice does no harm. */
    @Operation(summary = "Sign out")
    @PostMapping("/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(@Valid @RequestBody RefreshRequest body) {
        sessions.signOut(new RefreshToken(body.refreshToken()));
    }
}
