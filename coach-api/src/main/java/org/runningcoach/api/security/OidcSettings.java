package org.runningcoach.api.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whom else than itself this coach believes.
 *
 * @param issuers the addresses of OIDC issuers, {@code COACH_OIDC_ISSUERS}, separated by commas
 * @param audience what a token of theirs must be meant for, so that one given to another application does not open this one
 */
@ConfigurationProperties("coach.oidc")
record OidcSettings(
        @DefaultValue List<String> issuers,
        @DefaultValue("running-coach") String audience) {

    OidcSettings {
        issuers = issuers.stream()
                .map(String::strip)
                .filter(issuer -> !issuer.isEmpty())
                .toList();
    }
}
