package org.runningcoach.imports.model;

import org.jspecify.annotations.Nullable;

/**
 * The unit the distances were read in, and how it was found.
 *
 * @param k the median over the runs of cadence (steps a minute) x minutes x stride (m) / distance: about 1000 where the
 *     distance is in kilometres and 1609 where it is in miles; null when no run has all four
 * @param ambiguous whether the file did not tell and nobody was asked, so that the athlete should confirm it
 * @param contradicted whether the athlete named one unit and the file shows the other
 * @param firstRun the first run in both units, while the unit is ambiguous
 */
public record UnitFinding(
        DistanceUnit unit,
        Origin origin,
        @Nullable Double k,
        boolean ambiguous,
        boolean contradicted,
        @Nullable FirstRunBothWays firstRun) {

    /** How a unit was found. */
    public enum Origin {
        /** From cadence, stride and duration of the runs. */
        COMPUTED,
        /** The athlete named it with the upload. */
        ASKED,
        /** The file is silent; the profile's unit was taken. */
        PROFILE,
        /** The format itself fixes it. */
        FORMAT
    }
}
