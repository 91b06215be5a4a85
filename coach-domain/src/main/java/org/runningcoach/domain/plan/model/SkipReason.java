package org.runningcoach.domain.plan.model;

import java.util.Locale;

/** Why an athlete leaves a workout out. */
public enum SkipReason {
    NO_TIME,
    TIRED,
    UNWELL,
    SORE,
    TRAVEL,
    WEATHER,
    OTHER;

    /** The code of the sentence for it, such as {@code plan.change.skipped.no-time}. */
    public String code() {
        return "plan.change.skipped." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
