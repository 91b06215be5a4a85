package org.runningcoach.domain.methodology.koop;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.weeks.BackToBackAdmission;

/** What a stretch of the season is for (methodology 3.3): the least specific work first, the most specific last. */
enum Phase {
    /** Endurance running with strides. */
    BASE("ER", null),
    INTERVALS("RI", Effort.RUNNING_INTERVALS),
    TEMPO("TR", Effort.TEMPO),
    /** The terrain, the climb and the length of the race, with steady state. */
    SPECIFIC(BackToBackAdmission.PHASE, Effort.STEADY_STATE),
    TAPER("TAPER", Effort.STEADY_STATE);

    private final String label;
    private final @Nullable Effort emphasis;

    Phase(String label, @Nullable Effort emphasis) {
        this.label = label;
        this.emphasis = emphasis;
    }

    /** The name stored in the plan's anchors and shown. */
    String label() {
        return label;
    }

    /** The intensity it trains; none in the base. */
    @Nullable
    Effort emphasis() {
        return emphasis;
    }

    /** @throws IllegalArgumentException for the phase of another school */
    static Phase of(String label) {
        return Stream.of(values())
                .filter(phase -> phase.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no phase of this school: " + label));
    }

    static List<String> labels() {
        return Stream.of(values()).map(Phase::label).toList();
    }
}
