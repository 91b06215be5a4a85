package org.runningcoach.api.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address in the one form in which it is stored and looked up: trimmed, composed, in lower case. */
public record Email(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[^\\s\\p{Cntrl}@<>()\",;:\\\\\\[\\]]{1,64}@[^\\s\\p{Cntrl}@<>()\",;:\\\\\\[\\]]+\\.[^\\s\\p{Cntrl}@.]{2,}");

    /** The address in this text, or nothing when it is none. */
    public static Optional<Email> parse(String text) {
        String normal = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return normal.length() <= LONGEST && FORM.matcher(normal).matches()
                ? Optional.of(new Email(normal))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "an e-mail address";
    }
}
