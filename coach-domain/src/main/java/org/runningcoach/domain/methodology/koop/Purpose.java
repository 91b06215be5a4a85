package org.runningcoach.domain.methodology.koop;

import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.drafting.Worded;

/** What a session is for and how it should feel; each code is worded in {@code koop.properties} with the parameters named here. */
enum Purpose implements Worded {
    RECOVERY("recovery", "minutes"),
    EASY("easy", "minutes"),
    EASY_CLIMB("easy-climb", "minutes", "climb"),
    EASY_STRIDES("easy-strides", "minutes", "strides"),
    LONG("long", "minutes"),
    LONG_CLIMB("long-climb", "minutes", "climb"),
    LONG_HIKED("long-hiked", "minutes", "climb"),
    BACK_TO_BACK("back-to-back", "minutes"),
    STEADY_STATE("steady-state", "work", "times", "bout", "rest"),
    TEMPO("tempo", "work", "times", "bout", "rest"),
    RUNNING_INTERVALS("running-intervals", "work", "times", "bout", "rest"),
    RUN_WALK("run-walk", "step", "steps"),
    WALK("walk", "minutes"),
    RACE("race", "kilometres"),
    TIMED_RACE("timed-race", "minutes"),
    SECONDARY_RACE("secondary-race", "kilometres");

    private final SentenceKey key;

    Purpose(String name, String... parameters) {
        this.key = SentenceKey.ofPurpose("koop", name, parameters);
    }

    @Override
    public SentenceKey key() {
        return key;
    }
}
