package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.readiness.ReadinessBand;
import org.runningcoach.domain.plan.model.PlanRequest;

/**
 * What the athlete's feedback asks for (methodology, section 6; P32). It only ever makes the coming seven days easier than they would be without it.
 */
public enum Readiness {
    /** As planned. */
    FRESH,
    /** From 55: the next hard main set loses a fifth; no step of volume. */
    TRIMMED,
    /** From 40: easy running of at most 45 minutes in place of the next hard session, volume times 0.85. */
    EASED,
    /** Below 40: two days of rest, volume times 0.7; in a second week no hard session at all, and professional advice. */
    RESTED;

    /** So long does one state of readiness hold. */
    public static final int DAYS = 7;

    public static Readiness of(PlanRequest request) {
        return switch (ReadinessBand.of(request.fitness().readiness())) {
            case FRESH -> FRESH;
            case TIRED -> TRIMMED;
            case VERY_TIRED -> EASED;
            case EXHAUSTED -> RESTED;
        };
    }

    /** The share of the planned volume that stays. */
    public double volume() {
        return switch (this) {
            case FRESH, TRIMMED -> 1;
            case EASED -> 0.85;
            case RESTED -> 0.70;
        };
    }

    /** Whether a week may take a step of volume: not while readiness is low, nor in the first week after. */
    public boolean allowsStepIn(LocalDate monday, LocalDate today) {
        return this == FRESH || monday.isAfter(today.plusDays(DAYS));
    }
}
