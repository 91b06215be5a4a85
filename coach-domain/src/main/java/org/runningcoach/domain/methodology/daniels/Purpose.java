package org.runningcoach.domain.methodology.daniels;

import java.util.Set;

/** What a session is for and how it should feel; each code is worded in {@code daniels.properties} with the parameters named here. */
enum Purpose {
    EASY("easy", "minutes"),
    EASY_STRIDES("easy-strides", "minutes", "strides"),
    LONG("long", "minutes"),
    LONG_MARATHON("long-marathon", "minutes", "work"),
    THRESHOLD("threshold", "work"),
    INTERVAL("interval", "work"),
    REPETITION("repetition", "metres"),
    RUN_WALK("run-walk", "step", "steps"),
    WALK("walk", "minutes"),
    RACE("race", "kilometres"),
    SECONDARY_RACE("secondary-race", "kilometres");

    private final String code;
    private final Set<String> parameters;

    Purpose(String code, String... parameters) {
        this.code = "daniels.purpose." + code;
        this.parameters = Set.of(parameters);
    }

    String code() {
        return code;
    }

    Set<String> parameters() {
        return parameters;
    }
}
