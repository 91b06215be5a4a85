package org.runningcoach.domain.fitness.readiness;

import org.jspecify.annotations.Nullable;

/** What readiness asks of a plan (methodology, section 6); the borders are this project's choice. */
public enum ReadinessBand {
    /** From 70: training goes on as planned. */
    FRESH,
    /** From 55: the next hard main set loses a fifth, and volume takes no step. */
    TIRED,
    /** From 40: the next hard session gives way to easy running, and the week loses some volume. */
    VERY_TIRED,
    /** Below 40: two days of rest, and the week loses much of its volume. */
    EXHAUSTED;

    private static final double FRESH_FROM = 70;
    private static final double TIRED_FROM = 55;
    private static final double VERY_TIRED_FROM = 40;

    /** Without feedback the plan goes on as for a fresh athlete. */
    public static ReadinessBand of(@Nullable Double readiness) {
        if (readiness == null || readiness >= FRESH_FROM) {
            return FRESH;
        }
        if (readiness >= TIRED_FROM) {
            return TIRED;
        }
        return readiness >= VERY_TIRED_FROM ? VERY_TIRED : EXHAUSTED;
    }
}
