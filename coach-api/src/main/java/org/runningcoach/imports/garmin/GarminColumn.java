package org.runningcoach.imports.garmin;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the columns mean. Those past {@link #ELAPSED_TIME} are known by name, which tells the language, and not read. */
enum GarminColumn {
    TYPE,
    DATE,
    TITLE,
    DISTANCE,
    DURATION,
    AVERAGE_HEART_RATE,
    MAXIMUM_HEART_RATE,
    AEROBIC_EFFECT,
    /** Steps a minute over both legs; named after the pedals when the newest row is a ride. */
    CADENCE,
    /** A pace or a speed: the value tells. */
    PACE,
    ASCENT,
    DESCENT,
    /** In metres in every account. */
    STRIDE,
    TRAINING_STRESS_SCORE,
    MOVING_TIME,
    ELAPSED_TIME,
    FAVOURITE,
    CALORIES,
    BEST_PACE,
    GRADE_ADJUSTED_PACE,
    STEPS,
    BODY_BATTERY,
    BEST_LAP,
    LAPS,
    LOWEST_POINT,
    HIGHEST_POINT;

    /** The columns whose cells are kept. */
    static final Set<GarminColumn> READ = Collections.unmodifiableSet(EnumSet.range(TYPE, ELAPSED_TIME));
}
