package org.runningcoach.api.wiring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.runningcoach.projection.database.DatabaseRefused;
import org.runningcoach.projection.database.Login;

/**
 * A role's password made from the owner's, one way: every node comes to the same one without sharing a file, and who
 * learns it still does not know the owner's.
 */
final class DerivedPassword {

    private static final int ROUNDS = 210_000;
    private static final int BITS = 256;

    private DerivedPassword() {}

    static String of(Login owner, String role) {
        if (owner.password().isEmpty()) {
            throw new DatabaseRefused(
                    "COACH_DB_PASSWORD is empty, so the passwords of the roles cannot be made from it:"
                            + " set COACH_DB_WRITER_PASSWORD and COACH_DB_READER_PASSWORD.");
        }
        byte[] salt = ("running-coach role " + role).getBytes(StandardCharsets.UTF_8);
        var spec = new PBEKeySpec(owner.password().toCharArray(), salt, ROUNDS, BITS);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
            return HexFormat.of().formatHex(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2", e);
        }
    }
}
