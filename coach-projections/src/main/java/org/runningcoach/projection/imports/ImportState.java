package org.runningcoach.projection.imports;

/** How far a file has come. */
public enum ImportState {
    /** Looked at only: a dry run, nothing is stored. */
    CHECKED,
    /** Being stored; after a crash it goes on at the next start, after a failure within minutes. */
    STORING,
    COMPLETED,
    /** Taken back by the athlete. */
    REMOVED
}
