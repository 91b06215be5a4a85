package org.runningcoach.domain.plan.rules;

import java.util.Locale;

/** Numbers as the sentences of broken rules show them. */
final class Wording {

    private Wording() {}

    static String km(double metres) {
        return String.format(Locale.ROOT, "%.2f km", metres / 1000);
    }

    static String minutes(double seconds) {
        return String.format(Locale.ROOT, "%.1f min", seconds / 60);
    }

    static String units(double load) {
        return String.format(Locale.ROOT, "%.1f AU", load);
    }
}
