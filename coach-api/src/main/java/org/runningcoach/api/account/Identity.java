package org.runningcoach.api.account;

import java.time.Instant;

/**
 * An athlete as an OIDC issuer knows them.
 *
 * @param linkedAt when they first signed in through it
 */
public record Identity(String issuer, String subject, Instant linkedAt) {}
