package org.runningcoach.domain.health.screen;

/** What a finding demands of the plan and of the answer, the strictest first. */
public enum Demand {
    /** No session of any kind until a clinician cleared the athlete. */
    STOP_ALL_TRAINING,
    /** No running; the athlete counts as injured (P27). */
    HOLD_AS_INJURED,
    /** No training while ill (2.15). */
    HOLD_AS_ILL,
    /** No hard session and no race preparation until a clinician cleared the athlete (P31). */
    CLEARANCE,
    /** The load does not grow. */
    NO_LOAD_INCREASE,
    /** No word on weight, calories or fasting. */
    NO_WEIGHT_ADVICE,
    /** No amount of any substance. */
    NO_DOSE,
    /** No coaching in the answer: the fixed text stands alone. */
    NO_COACHING
}
