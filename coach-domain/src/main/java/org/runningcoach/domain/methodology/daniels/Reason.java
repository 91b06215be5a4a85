package org.runningcoach.domain.methodology.daniels;

import java.util.Set;

/** The rule that put a session there; each code is worded in {@code daniels.properties} with the parameters named here. */
enum Reason {
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

    private final String code;
    private final Set<String> parameters;

    Reason(String code, String... parameters) {
        this.code = "daniels.reason." + code;
        this.parameters = Set.of(parameters);
    }

    String code() {
        return code;
    }

    Set<String> parameters() {
        return parameters;
    }
}
