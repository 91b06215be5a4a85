package org.runningcoach.domain.health.screen;

import java.util.Locale;

/** What the screen says of a whole message, the gravest first. */
public enum ScreenLabel {
    /** Stop everything; a fixed text with the emergency number or a crisis line. */
    EMERGENCY,
    /** A fixed text that sends the athlete to a clinician; the plan holds until cleared. */
    REFER,
    /** Medicines and supplements: no amounts, a pharmacist or doctor. */
    DOSAGE,
    /** Forbidden substances and methods: no amounts, the anti-doping body. */
    DOPING,
    /** Nothing that keeps the message from being answered, though a fixed text may go with the answer. */
    NONE;

    /** As written in data, such as "emergency". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
