package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.methodology.drafting.Occasion;
import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.drafting.Worded;

/** The rule that put a session there; each code is worded in {@code pfaff.properties}. */
enum Reason implements Worded {
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

    private final SentenceKey key;

    Reason(String name) {
        this.key = SentenceKey.ofReason("pfaff", name);
    }

    static Reason of(Phase phase) {
        return switch (phase) {
            case GENERAL_PREPARATION -> GENERAL_PREPARATION;
            case FIRST_SPECIFIC -> FIRST_SPECIFIC;
            case SECOND_SPECIFIC -> SECOND_SPECIFIC;
            case COMPETITION -> COMPETITION;
        };
    }

    static Reason of(Occasion occasion) {
        return switch (occasion) {
            case CLEARANCE -> CLEARANCE;
            case ILLNESS -> ILLNESS;
            case INJURY -> INJURY;
            case NIGGLE -> NIGGLE;
            case TAPER, BEFORE_RACE -> TAPER;
            case AFTER_RACE -> AFTER_RACE;
            case RECOVERY_WEEK -> UNLOADING;
            case RETURN -> RETURN;
        };
    }

    @Override
    public SentenceKey key() {
        return key;
    }
}
