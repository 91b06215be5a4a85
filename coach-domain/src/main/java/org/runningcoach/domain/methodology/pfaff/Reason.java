package org.runningcoach.domain.methodology.pfaff;

import java.util.Set;

/** The rule that put a session there; each code is worded in {@code pfaff.properties}. */
enum Reason {
    GENERAL_PREPARATION("general-preparation"),
    FIRST_SPECIFIC("first-specific"),
    SECOND_SPECIFIC("second-specific"),
    COMPETITION("competition"),
    LOW_DAY("low-day"),
    UNLOADING("unloading"),
    FIRST_WEEKS("first-weeks"),
    BLEND("blend"),
    TAPER("taper"),
    PRIMER("primer"),
    RACE_DAY("race-day"),
    AFTER_RACE("after-race"),
    RETURN("return"),
    NIGGLE("niggle"),
    INJURY("injury"),
    ILLNESS("illness"),
    CLEARANCE("clearance"),
    READINESS("readiness"),
    GIVEN_WAY("given-way"),
    LIFT("lift"),
    BY_HAND("by-hand");

    private final String code;

    Reason(String code) {
        this.code = "pfaff.reason." + code;
    }

    static Reason of(Phase phase) {
        return switch (phase) {
            case GENERAL_PREPARATION -> GENERAL_PREPARATION;
            case FIRST_SPECIFIC -> FIRST_SPECIFIC;
            case SECOND_SPECIFIC -> SECOND_SPECIFIC;
            case COMPETITION -> COMPETITION;
        };
    }

    String code() {
        return code;
    }

    Set<String> parameters() {
        return Set.of();
    }
}
