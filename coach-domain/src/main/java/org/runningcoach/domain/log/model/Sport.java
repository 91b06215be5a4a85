package org.runningcoach.domain.log.model;

/** The sport family of a recording; part of the key that finds duplicates. */
public enum Sport {
    /** Any run on foot, whatever its surface. */
    RUNNING,
    /** Everything else: kept as cross-training by type, start and minutes. */
    OTHER
}
