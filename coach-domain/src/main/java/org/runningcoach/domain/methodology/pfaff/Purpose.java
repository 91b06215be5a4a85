package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.methodology.drafting.SentenceKey;
import org.runningcoach.domain.methodology.drafting.Worded;
import org.runningcoach.domain.plan.model.WorkoutType;

/** What a session is for, its cues, rests and stop rules; each code is worded in {@code pfaff.properties} with the parameters named here. */
enum Purpose implements Worded {
    EASY("easy", "minutes"),
    STRIDES("strides", "minutes", "strides"),
    TECHNIQUE("technique", "minutes"),
    SLOW_ACCELERATION("slow-acceleration", "repetitions", "length", "rest"),
    ACCELERATION("acceleration", "repetitions", "length", "rest"),
    RESISTED("resisted", "repetitions", "length", "rest"),
    MAXIMAL_VELOCITY("maximal-velocity", "repetitions", "length", "rest"),
    SHORT_SPEED_ENDURANCE("short-speed-endurance", "repetitions", "length", "rest"),
    SPEED_ENDURANCE("speed-endurance", "repetitions", "length", "rest"),
    SPECIAL_ENDURANCE("special-endurance", "repetitions", "length", "rest"),
    EXTENSIVE_TEMPO("extensive-tempo", "repetitions", "length", "rest"),
    INTENSIVE_TEMPO("intensive-tempo", "repetitions", "length", "rest"),
    LIFT("lift", "minutes"),
    RACE("race");

    private final SentenceKey key;

    Purpose(String name, String... parameters) {
        this.key = SentenceKey.ofPurpose("pfaff", name, parameters);
    }

    static Purpose of(WorkoutType type, boolean slow) {
        return switch (type) {
            case ACCELERATION -> slow ? SLOW_ACCELERATION : ACCELERATION;
            case RESISTED_SPRINT -> RESISTED;
            case MAXIMAL_VELOCITY -> MAXIMAL_VELOCITY;
            case SHORT_SPEED_ENDURANCE -> SHORT_SPEED_ENDURANCE;
            case SPEED_ENDURANCE -> SPEED_ENDURANCE;
            case SPECIAL_ENDURANCE_1, SPECIAL_ENDURANCE_2 -> SPECIAL_ENDURANCE;
            case EXTENSIVE_TEMPO -> EXTENSIVE_TEMPO;
            case INTENSIVE_TEMPO -> INTENSIVE_TEMPO;
            default -> TECHNIQUE;
        };
    }

    @Override
    public SentenceKey key() {
        return key;
    }
}
