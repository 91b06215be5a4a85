package org.runningcoach.saga.refresh;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done for all athletes who are due. */
public enum Job {
    /** Closes the weeks that are over and revises the plan. */
    WEEKLY_REFRESH,
    /** Reckons fitness anew from the facts where the assumed days moved on. */
    FITNESS_UPDATE,
    /** Freezes the fitness of months that are over. */
    SNAPSHOTS;

    /** The name in paths and on the command line, such as {@code weekly-refresh}. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Job> of(String path) {
        return Arrays.stream(values()).filter(job -> job.path().equals(path)).findFirst();
    }
}
