package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.methodology.drafting.Occasion;
import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.drafting.Worded;

/** The rule that put a session there; each code is worded in {@code koop.properties} with the parameters named here. */
enum Reason implements Worded {
    EASY_DAY("easy-day", "phase"),
    RECOVERY_DAY("recovery-day"),
    LONG_RUN("long-run", "phase"),
    LONG_SPECIFIC("long-specific"),
    LONG_NIGHT("long-night"),
    EASY_HEAT("easy-heat"),
    BACK_TO_BACK("back-to-back"),
    EMPHASIS("emphasis", "phase"),
    RECOVERY_WEEK("recovery-week"),
    TAPER("taper", "days"),
    TAPER_TOUCH("taper-touch"),
    RACE_DAY("race-day", "priority"),
    BEFORE_RACE("before-race"),
    AFTER_RACE("after-race"),
    RETURN("return", "percent"),
    RUN_WALK("run-walk", "step"),
    QUALITY_TOO_SMALL("quality-too-small"),
    QUALITY_EASED("quality-eased"),
    NIGGLE("niggle"),
    INJURY("injury"),
    ILLNESS("illness"),
    CLEARANCE("clearance"),
    READINESS("readiness"),
    BY_HAND("by-hand");

    private final SentenceKey key;

    Reason(String name, String... parameters) {
        this.key = SentenceKey.ofReason("koop", name, parameters);
    }

    static Reason of(Occasion occasion) {
        return switch (occasion) {
            case CLEARANCE -> CLEARANCE;
            case ILLNESS -> ILLNESS;
            case INJURY -> INJURY;
            case NIGGLE -> NIGGLE;
            case TAPER -> TAPER;
            case BEFORE_RACE -> BEFORE_RACE;
            case AFTER_RACE -> AFTER_RACE;
            case RECOVERY_WEEK -> RECOVERY_WEEK;
            case RETURN -> RETURN;
        };
    }

    @Override
    public SentenceKey key() {
        return key;
    }
}
