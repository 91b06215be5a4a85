package org.runningcoach.domain.log.model;

/** Why a recording is kept but not fully trusted. */
public enum Doubt {
    /** Faster than 2:00 a kilometre on average: out of records and estimates until confirmed. */
    IMPLAUSIBLE_SPEED,
    /** A heart rate outside 25 to 240 was dropped. */
    HEART_RATE_DROPPED,
    /** Distance, duration and pace disagree by more than 2 %; distance and duration were kept. */
    PACE_DISAGREES,
    /** The start is known to the minute only. */
    START_WITHOUT_SECONDS
}
