package org.runningcoach.domain.log.model;

/** Where a recording came from. */
public enum Source {
    GARMIN_CSV,
    STRAVA_CSV,
    BY_HAND
}
