package org.runningcoach.domain.athlete.model;

/** What holds an athlete's training back; several may stand at once, and the strictest decides. */
public enum HealthCondition {
    /** Pain of at most 3 in 10, no limp, settled within a day. */
    NIGGLE,
    /** More pain, a limp, swelling, pain at rest, or a professional says stop. */
    INJURED,
    /** Symptoms above the neck only, no fever. */
    ILL_ABOVE_NECK,
    /** Fever, chest, gut or widespread aches. */
    ILL,
    /** Pregnant, or less than twelve weeks after birth, without a clinician's clearance. */
    PREGNANT,
    /** A known disease, a positive screening answer or a red flag, without a clinician's clearance. */
    NEEDS_CLEARANCE,
    /** A red flag that stops all training until a clinician cleared the athlete (methodology, section 10). */
    TRAINING_STOPPED,
    /** Signs of too little energy or of an eating disorder: the weekly volume takes no step up until cleared (methodology, section 10). */
    LOAD_HELD
}
