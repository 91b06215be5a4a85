package org.runningcoach.domain.health.screen;

import java.util.Locale;

/** A language the screen reads and answers in. */
public enum Language {
    EN,
    DE,
    ES,
    FR;

    /** The ISO 639-1 code, such as "en". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Language ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
