package org.runningcoach.api.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.runningcoach.api.problem.FieldError;

/** A password as an athlete chooses it: long rather than odd. */
public final class NewPassword {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 128;

    private NewPassword() {}

    /** What is wrong with it, if anything. */
    public static Optional<FieldError> mistake(String password, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(new FieldError(
                    "password",
                    "password-length",
                    "A password has " + SHORTEST + " to " + LONGEST + " characters; this one has " + length + "."));
        }
        if (normal(password)
                .toLowerCase(Locale.ROOT)
                .strip()
                .equals(email.toLowerCase(Locale.ROOT).strip())) {
            return Optional.of(new FieldError(
                    "password", "password-is-email", "The e-mail address itself is no password; choose another one."));
        }
        return Optional.empty();
    }

    /** The same characters give the same password on every keyboard (NIST SP 800-63B, section 3.1.1.2). */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
