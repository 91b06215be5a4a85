package org.runningcoach.api.security;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/** Makes and reads the short-lived tokens of this coach: the subject is the athlete's id, {@code sid} the sign-in. */
@Component
public final class AccessTokens {

    /** How long one is good for. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    static final String ISSUER = "urn:running-coach";
    static final String SESSION = "sid";

    private static final String AUDIENCE = "running-coach";
    /** Nodes may disagree that much about the time. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final JwtEncoder encoder;
    private final JwtDecoder decoder;
    private final Clock clock;

    AccessTokens(SigningKeys keys, @Qualifier("wallClock") Clock clock) {
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(keys.signing()));
        this.decoder = decoder(keys, clock);
        this.clock = clock;
    }

    /** A token for this athlete, as long as their sign-in lasts. */
    public String issue(AthleteId athlete, UUID session) {
        Instant now = clock.instant();
        JwtClaimsSet claims = JwtClaimsSet.builder()
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .subject(athlete.toString())
                .claim(SESSION, session.toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .build();
        JwsHeader header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    JwtDecoder decoder() {
        return decoder;
    }

    private static JwtDecoder decoder(SigningKeys keys, Clock clock) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(new ImmutableJWKSet<>(keys.verifying()))
                .jwsAlgorithm(SignatureAlgorithm.ES256)
                .build();
        var time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                time, new JwtIssuerValidator(ISSUER), new JwtAudienceValidator(AUDIENCE)));
        return decoder;
    }
}
