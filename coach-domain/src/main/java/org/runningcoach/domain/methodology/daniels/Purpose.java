package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.drafting.Worded;

/** What a session is for and how it should feel; each code is worded in {@code daniels.properties} with the parameters named here. */
enum Purpose implements Worded {
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

    private final SentenceKey key;

    Purpose(String name, String... parameters) {
        this.key = SentenceKey.ofPurpose("daniels", name, parameters);
    }

    @Override
    public SentenceKey key() {
        return key;
    }
}
