package org.runningcoach.api.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 256 random bits as the client holds them. Stored is only a hash; the successor is reckoned from the token itself and a
 * salt stored beside the hash, so that it can be given out twice without being stored, and not be found from a dump.
 */
record RefreshToken(String value) {

    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    static RefreshToken random(SecureRandom random) {
        return new RefreshToken(text(salt(random)));
    }

    static byte[] salt(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    RefreshToken successor(byte[] salt) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(salt, MAC));
            return new RefreshToken(text(mac.doFinal(value.getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "a refresh token";
    }
}
