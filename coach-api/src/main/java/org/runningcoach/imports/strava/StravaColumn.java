package org.runningcoach.imports.strava;

/** What is read of the export's columns. Several names occur twice: once as the site shows it, once as it was recorded. */
enum StravaColumn {
    ID,
    /** In UTC. */
    DATE,
    NAME,
    TYPE,
    /** In seconds, pauses included. */
    ELAPSED_TIME,
    /** In kilometres, swims in metres; the second column of this name is in metres always. */
    DISTANCE,
    MAXIMUM_HEART_RATE,
    MOVING_TIME,
    ELEVATION_GAIN,
    ELEVATION_LOSS,
    /** Per leg. */
    CADENCE,
    AVERAGE_HEART_RATE
}
