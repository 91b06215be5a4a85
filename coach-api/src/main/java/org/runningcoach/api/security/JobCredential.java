package org.runningcoach.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import org.runningcoach.api.datafolder.DataFolder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.stereotype.Component;

/**
 * The credential of whoever starts jobs from outside: {@code COACH_JOB_TOKEN}, or where that is not set one made once and
 * kept in the data folder's secret {@code job-token}.
 */
@Component
final class JobCredential implements OpaqueTokenIntrospector {

    private final byte[] expected;

    JobCredential(@Value("${coach.jobs.token:}") String configured, DataFolder folder) {
        this.expected =
                (configured.isBlank() ? folder.secret("job-token") : configured).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public OAuth2AuthenticatedPrincipal introspect(String token) {
        if (!MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))) {
            throw new BadOpaqueTokenException("This is not the job credential");
        }
        return new DefaultOAuth2AuthenticatedPrincipal("job", Map.of("sub", "job"), List.of(Caller.role(Caller.JOB)));
    }
}
