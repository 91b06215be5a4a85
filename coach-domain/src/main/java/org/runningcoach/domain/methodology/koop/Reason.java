package org.runningcoach.domain.methodology.koop;

import java.util.Set;

/** The rule that put a session there; each code is worded in {@code koop.properties} with the parameters named here. */
enum Reason {
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

    private final String code;
    private final Set<String> parameters;

    Reason(String code, String... parameters) {
        this.code = "koop.reason." + code;
        this.parameters = Set.of(parameters);
    }

    String code() {
        return code;
    }

    Set<String> parameters() {
        return parameters;
    }
}
