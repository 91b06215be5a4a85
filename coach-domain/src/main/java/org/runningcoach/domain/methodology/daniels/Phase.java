package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a stretch of the season is for. */
enum Phase {
    /** Foundation and injury prevention: easy and long runs, strides from the third week. */
    I,
    /** Early quality: repetitions. */
    II,
    /** Transition quality, the hardest: intervals, for the marathon long sessions with M and T. */
    III,
    /** Final quality: threshold, for the marathon M and T; the taper ends it. */
    IV,
    /** General fitness: one hard session a week, alternating. */
    GENERAL;

    /** The name stored in the plan's anchors and shown. */
    String label() {
        return this == GENERAL ? "general" : name();
    }

    static Phase of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    static List<String> labels() {
        return Stream.of(values()).map(Phase::label).toList();
    }

    /** Whether hard sessions belong to it. */
    boolean hasQuality() {
        return this != I;
    }

    boolean isSeasonQuality() {
        return this == II || this == III || this == IV;
    }
}
