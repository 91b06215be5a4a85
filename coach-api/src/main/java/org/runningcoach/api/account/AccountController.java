package org.runningcoach.api.account;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.limits.SignInLimits;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.request.CurrentAthlete;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The end of an account. */
@RestController
class AccountController {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final Accounts accounts;
    private final PasswordHashing passwords;
    private final Erasure erasure;
    private final SignInLimits limits;
    private final Clock clock;

    AccountController(
            Accounts accounts,
            PasswordHashing passwords,
            Erasure erasure,
            SignInLimits limits,
            @Qualifier("wallClock") Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.erasure = erasure;
        this.limits = limits;
        this.clock = clock;
    }

    /** Removes everything about the athlete, at once and for good. */
    @Operation(summary = "Delete the account and everything about the athlete")
    @DeleteMapping("/api/users/account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(
            @CurrentAthlete AthleteId athlete,
            @AuthenticationPrincipal Jwt token,
            @RequestBody(required = false) @Nullable DeleteAccountRequest body) {
        Account account = accounts.find(athlete).orElseThrow(() -> Refusal.notFound("This account is gone already."));
        String password = body == null ? null : body.password();
        if (account.passwordHash() == null) {
            requireFresh(token);
        } else if (password == null) {
            throw Refusal.ofField("password", "required", "Deleting an account needs its password.");
        } else {
            requirePassword(account, password);
        }
        erasure.erase(athlete);
    }

    private void requirePassword(Account account, String password) {
        String who = account.athlete().toString();
        limits.beforeAttempt(who, who);
        if (!passwords.matches(password, account)) {
            throw Refusal.ofField("password", "wrong-password", "This is not the password of your account.");
        }
        limits.afterSuccess(who, who);
    }

    private void requireFresh(Jwt token) {
        Instant issued = token.getIssuedAt();
        if (issued == null || issued.plus(FRESH).isBefore(clock.instant())) {
            throw Refusal.unauthorized(
                    "token-too-old",
                    "Sign in again first: deleting an account needs a token of the last five minutes.");
        }
    }
}
