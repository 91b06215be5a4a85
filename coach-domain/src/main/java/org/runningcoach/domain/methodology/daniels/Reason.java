package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.methodology.drafting.Occasion;
import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.drafting.Worded;

/** The rule that put a session there; each code is worded in {@code daniels.properties} with the parameters named here. */
enum Reason implements Worded {
    EASY_DAY("easy-day", "phase"),
    LONG_RUN("long-run", "phase"),
    FIRST_QUALITY("first-quality", "phase", "percent"),
    SECOND_QUALITY("second-quality", "phase", "percent"),
    MARATHON_LONG("marathon-long", "phase", "percent"),
    GENERAL_QUALITY("general-quality", "percent"),
    RECOVERY_QUALITY("recovery-quality", "percent"),
    RECOVERY_WEEK("recovery-week"),
    TAPER("taper", "days"),
    TAPER_TOUCH("taper-touch", "days"),
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
        this.key = SentenceKey.ofReason("daniels", name, parameters);
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
