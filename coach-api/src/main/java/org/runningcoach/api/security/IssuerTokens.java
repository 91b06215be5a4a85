package org.runningcoach.api.security;

import java.net.URL;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.account.Account;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.api.account.Email;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the account of somebody whom an OIDC issuer vouches for, and opens one at first sight. It is never joined to an
 * account that merely has the same e-mail address: whoever typed that address first would own both.
 */
@Component
class IssuerTokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private static final int LONGEST_NAME = 80;

    private final Accounts accounts;
    private final TransactionTemplate transaction;

    IssuerTokens(Accounts accounts, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.transaction = transaction;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        URL issuer = token.getIssuer();
        String subject = token.getSubject();
        if (issuer == null || subject == null || subject.isBlank()) {
            throw new InvalidBearerTokenException("The token names no subject");
        }
        Account account = find(issuer, subject)
                .or(() -> open(token, issuer, subject))
                .or(() -> find(issuer, subject))
                .orElseThrow(() -> new InvalidBearerTokenException("There is no account for this token"));
        return Caller.of(token, account);
    }

    private Optional<Account> find(URL issuer, String subject) {
        return accounts.find(issuer.toString(), subject);
    }

    /** Nothing when another request opened it at the same time. */
    private Optional<Account> open(Jwt token, URL issuer, String subject) {
        return Optional.ofNullable(transaction.execute(status -> {
            var athlete = new AthleteId(UUID.randomUUID());
            var account = new Account(athlete, freeEmail(token), name(token), null, false);
            if (!accounts.add(account) || !accounts.link(athlete, issuer.toString(), subject)) {
                status.setRollbackOnly();
                return null;
            }
            return account;
        }));
    }

    private @Nullable Email freeEmail(Jwt token) {
        String told = token.getClaimAsString("email");
        if (told == null || !Boolean.TRUE.equals(token.getClaimAsBoolean("email_verified"))) {
            return null;
        }
        return Email.parse(told).filter(email -> accounts.find(email).isEmpty()).orElse(null);
    }

    private static String name(Jwt token) {
        String told = token.getClaimAsString("name");
        String name = told == null ? "" : told.replaceAll("\\p{Cntrl}", " ").strip();
        if (name.isEmpty()) {
            return "Athlete";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
