package org.runningcoach.api.security;

import java.util.UUID;
import org.runningcoach.api.account.Accounts;
import org.runningcoach.domain.shared.AthleteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Looks again at a sign-in whose token was found good when the request came: for answers that take long. */
@Component
public final class SignIns {

    private static final Logger LOG = LoggerFactory.getLogger(SignIns.class);

    private final Accounts accounts;

    SignIns(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether it still lasts: nobody signed it out, and the account is there. A database that does not answer ends nothing. */
    public boolean lasts(AthleteId athlete, Jwt token) {
        try {
            return AccessTokens.ISSUER.equals(token.getClaimAsString("iss"))
                    ? accounts.findSignedIn(athlete, UUID.fromString(token.getClaimAsString(AccessTokens.SESSION)))
                            .isPresent()
                    : accounts.find(athlete).isPresent();
        } catch (DataAccessException away) {
            LOG.warn("A sign-in could not be looked at: {}", away.getMessage());
            return true;
        }
    }
}
