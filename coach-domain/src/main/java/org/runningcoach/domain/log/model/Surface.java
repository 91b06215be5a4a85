package org.runningcoach.domain.log.model;

/** Where a run took place, as far as its type tells; a treadmill run without calibration never raises the fitness index. */
public enum Surface {
    ROAD,
    TRAIL,
    TRACK,
    TREADMILL
}
