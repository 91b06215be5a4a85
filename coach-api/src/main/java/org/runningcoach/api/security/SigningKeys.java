package org.runningcoach.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.Map;
import org.runningcoach.api.datafolder.DataFolder;
import org.springframework.stereotype.Component;

/**
 * The keys that sign this coach's own tokens (ES256), a JWK set in the data folder's secret {@code signing-keys.json}. The
 * first key signs, all of them verify: to rotate, put a new key first and drop the old one fifteen minutes later. They are
 * not in the database, so that a dump cannot forge a token; several nodes are given the same file.
 */
@Component
public final class SigningKeys {

    private static final String SECRET = "signing-keys.json";

    private final JWKSet keys;

    SigningKeys(DataFolder folder) {
        this.keys = parse(folder.secret(SECRET, generate()));
    }

    JWKSet verifying() {
        return keys;
    }

    JWKSet signing() {
        return new JWKSet(keys.getKeys().getFirst());
    }

    /** What everybody may know: the public halves. */
    public Map<String, Object> published() {
        return keys.toPublicJWKSet().toJSONObject();
    }

    private static String generate() {
        try {
            JWK key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new JWKSet(key).toString(false);
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java cannot make a key for ES256", e);
        }
    }

    private static JWKSet parse(String text) {
        try {
            JWKSet keys = JWKSet.parse(text);
            if (keys.isEmpty() || keys.getKeys().stream().anyMatch(key -> !key.isPrivate())) {
                throw new IllegalStateException("The secret " + SECRET + " must hold private keys only, at least one.");
            }
            return keys;
        } catch (ParseException e) {
            throw new IllegalStateException("The secret " + SECRET + " is no JWK set.", e);
        }
    }
}
