package org.runningcoach.api.auth;

import java.util.Optional;
import org.runningcoach.api.account.Account;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;
import org.runningcoach.api.account.PasswordHashing;
import org.runningcoach.api.limits.SignInLimits;
import org.runningcoach.api.presence.PresenceNotice;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.api.security.AccessTokens;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.stereotype.Service;

/** Signing in, staying signed in, signing out. */
@Service
class Sessions {

    private final Accounts accounts;
    private final PasswordHashing passwords;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final SignInLimits limits;
    private final PresenceNotice presence;

    Sessions(
            Accounts accounts,
            PasswordHashing passwords,
            RefreshTokens refreshTokens,
            AccessTokens accessTokens,
            SignInLimits limits,
            PresenceNotice presence) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.limits = limits;
        this.presence = presence;
    }

    /** Signs in by password. An unknown address and a wrong password get the same answer after the same work. */
    TokensResponse signIn(LoginRequest request, String address) {
        Optional<Email> email = Email.parse(request.email());
        String name = email.map(Email::value).orElse("");
        limits.beforeAttempt(name, address);
        Account account = email.flatMap(accounts::find).orElse(null);
        if (!passwords.matches(request.password(), account) || account == null) {
            throw Refusal.unauthorized("wrong-credentials", "The e-mail address or the password is wrong.");
        }
        limits.afterSuccess(name, address);
        presence.of(account.athlete());
        return begin(account.athlete());
    }

    /** A sign-in for an athlete who has proved to be one. */
    TokensResponse begin(AthleteId athlete) {
        return tokens(refreshTokens.begin(athlete));
    }

    TokensResponse refresh(RefreshToken used) {
        return refreshTokens
                .rotate(used)
                .map(this::tokens)
                .orElseThrow(() -> Refusal.unauthorized(
                        "refresh-token-ended", "This refresh token is no longer good: sign in again."));
    }

    void signOut(RefreshToken token) {
        refreshTokens.end(token);
    }

    private TokensResponse tokens(RefreshTokens.Issued issued) {
        return new TokensResponse(
                accessTokens.issue(issued.athlete(), issued.family()),
                issued.token().value(),
                AccessTokens.LIFE.toSeconds());
    }
}
