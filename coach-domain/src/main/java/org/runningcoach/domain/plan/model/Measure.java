package org.runningcoach.domain.plan.model;

/** What ends a segment on the watch: its time or its distance; the other value is then an estimate. */
public enum Measure {
    TIME,
    DISTANCE
}
