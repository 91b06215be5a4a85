package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The phases of a sprinter's season (methodology 4.4). */
enum Phase {
    /** Hill and short acceleration, extensive tempo, strength, low jumps. */
    GENERAL_PREPARATION("GPP"),
    /** Longer acceleration; maximal velocity and short speed endurance begin. */
    FIRST_SPECIFIC("SPP1"),
    /** Maximal velocity, speed endurance and special endurance by event. */
    SECOND_SPECIFIC("SPP2"),
    /** Fewer and faster runs, blocks, races. */
    COMPETITION("COMP");

    private final String label;

    Phase(String label) {
        this.label = label;
    }

    static Optional<Phase> of(String label) {
        for (Phase phase : values()) {
            if (phase.label.equals(label)) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    static List<String> labels() {
        return Stream.of(values()).map(Phase::label).toList();
    }

    /** As stored with a plan. */
    String label() {
        return label;
    }

    /** Whether emphasis by event (4.3) holds in it. */
    boolean goesByEvent() {
        return this == SECOND_SPECIFIC || this == COMPETITION;
    }
}
