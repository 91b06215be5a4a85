package org.runningcoach.projection.imports;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The unit the distances were read in.
 *
 * @param unit {@code km} or {@code mi}
 * @param origin how it was found: computed from the runs, asked for with the upload, taken from the profile, or fixed by the format
 * @param ambiguous whether the athlete should confirm it
 * @param contradicted whether the file shows another unit than the athlete named
 * @param firstRun the first run both ways, while the unit is ambiguous
 */
public record UnitsView(
        String unit,
        String origin,
        boolean ambiguous,
        boolean contradicted,
        @Nullable FirstRunView firstRun) {

    /** The first run of a file as it would be in kilometres and in miles. */
    public record FirstRunView(int row, LocalDateTime start, double metresIfKilometres, double metresIfMiles) {}
}
