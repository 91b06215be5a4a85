package org.runningcoach.domain.methodology.daniels;

import java.util.Locale;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Anchors;

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

    /** Whether a season was laid by this school; that of an ultra that is over was not. */
    static boolean areOf(Anchors anchors) {
        return anchors.phases().stream()
                .allMatch(block ->
                        Stream.of(values()).anyMatch(phase -> phase.label().equals(block.phase())));
    }

    /** Whether hard sessions belong to it. */
    boolean hasQuality() {
        return this != I;
    }

    boolean isSeasonQuality() {
        return this == II || this == III || this == IV;
    }
}
