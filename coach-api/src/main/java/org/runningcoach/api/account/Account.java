package org.runningcoach.api.account;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * What the coach knows of a person besides their training.
 *
 * @param email absent where an OIDC issuer told none, or one that somebody else has
 * @param passwordHash absent where the athlete signs in through an issuer only
 * @param operator true for those who may look at the system's state
 */
public record Account(
        AthleteId athlete,
        @Nullable Email email,
        String displayName,
        @Nullable String passwordHash,
        boolean operator) {}
