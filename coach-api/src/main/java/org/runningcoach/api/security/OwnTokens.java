package org.runningcoach.api.security;

import java.util.UUID;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.stereotype.Component;

/** Accepts a token of this coach while the sign-in it belongs to lasts: signing out and deleting work at once. */
@Component
final class OwnTokens implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;

    OwnTokens(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        String athlete = token.getSubject();
        String session = token.getClaimAsString(AccessTokens.SESSION);
        if (athlete == null || session == null) {
            throw new InvalidBearerTokenException("This token names no sign-in");
        }
        return accounts.findSignedIn(AthleteId.of(athlete), UUID.fromString(session))
                .map(account -> Caller.of(token, account))
                .orElseThrow(() -> new InvalidBearerTokenException("This sign-in has ended"));
    }
}
