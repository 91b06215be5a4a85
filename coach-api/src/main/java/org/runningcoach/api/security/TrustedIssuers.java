package org.runningcoach.api.security;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Which tokens count: this coach's own, and those of the configured issuers, whose keys are fetched when first needed. */
@Component
final class TrustedIssuers implements AuthenticationManagerResolver<String> {

    private final Map<String, AuthenticationManager> byIssuer = new HashMap<>();

    TrustedIssuers(AccessTokens own, OwnTokens ownTokens, OidcSettings oidc, IssuerTokens issuerTokens) {
        byIssuer.put(AccessTokens.ISSUER, manager(own.decoder(), ownTokens));
        for (String issuer : oidc.issuers()) {
            var discovered = new SupplierJwtDecoder(() -> discover(issuer, oidc.audience()));
            byIssuer.put(issuer, manager(token -> decode(discovered, token), issuerTokens));
        }
    }

    /** The tokens of an issuer nobody configured are refused. */
    @Override
    public AuthenticationManager resolve(String issuer) {
        return byIssuer.getOrDefault(issuer, token -> {
            throw new InvalidBearerTokenException("Nobody here trusts this issuer");
        });
    }

    private static AuthenticationManager manager(
            JwtDecoder decoder, Converter<Jwt, AbstractAuthenticationToken> callers) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(callers);
        return provider::authenticate;
    }

    /** An issuer that cannot be asked for its keys is a service that fails, not a caller who does; it is asked again. */
    private static Jwt decode(JwtDecoder discovered, String token) {
        try {
            return discovered.decode(token);
        } catch (JwtDecoderInitializationException down) {
            throw new AuthenticationServiceException("The issuer does not tell its keys", down);
        }
    }

    private static JwtDecoder discover(String issuer, String audience) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                .jwsAlgorithms(known -> {
                    known.add(SignatureAlgorithm.RS256);
                    known.add(SignatureAlgorithm.PS256);
                    known.add(SignatureAlgorithm.ES256);
                })
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(issuer), new JwtAudienceValidator(audience)));
        return decoder;
    }
}
