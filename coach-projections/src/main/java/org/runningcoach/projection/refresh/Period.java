package org.runningcoach.projection.refresh;

/** What comes to its end again and again for every athlete. */
public enum Period {
    /** Closes on Sunday at 23:00 in the athlete's zone. */
    WEEK,
    /** Is over with its last day in the athlete's zone. */
    MONTH
}
