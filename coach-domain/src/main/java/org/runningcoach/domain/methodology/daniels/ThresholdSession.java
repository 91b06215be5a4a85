package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/**
 * Comfortably hard running: a steady tempo of at most 20 minutes or a few long bouts, or cruise bouts of 5 to 8 minutes (4 where less than ten in all
 * are possible), with a minute of rest for every five (Daniels' Running Formula, ch. 4). Longer work is never a longer steady run.
 */
final class ThresholdSession {

    private static final int LONGEST_TEMPO = 20;
    private static final int SHORTEST_TEMPO = 8;
    private static final double[] CRUISE_BOUTS = {5, 6, 7, 8, 5.5, 4.5, 4};
    private static final double[] LONG_BOUTS = {10, 12, 15, 11, 9};
    private static final int MOST_BOUTS = 8;

    private ThresholdSession() {}

    /** The set that uses a dose of metres; even variants are cruise bouts, odd ones steady or long. None below eight minutes. */
    static @Nullable MainSet of(double dose, int variant, Paces paces) {
        double minutes = paces.minutesOf(dose, Intensity.THRESHOLD);
        if (minutes < SHORTEST_TEMPO) {
            return null;
        }
        List<MainSet> sets = new ArrayList<>();
        boolean cruise = variant % 2 == 0;
        if (!cruise) {
            int tempo = (int) StrictMath.min(LONGEST_TEMPO, minutes + 1e-9);
            sets.add(new MainSet(1, bout(tempo, paces), null));
        }
        for (double bout : cruise ? CRUISE_BOUTS : LONG_BOUTS) {
            if (2 * bout <= minutes) {
                sets.add(MainSet.within(dose, bout(bout, paces), rest(bout, paces)));
            }
        }
        return MainSet.best(sets, dose, MOST_BOUTS);
    }

    private static Segment bout(double minutes, Paces paces) {
        return paces.timed(Role.WORK, Intensity.THRESHOLD, (int) (60 * minutes));
    }

    private static Segment rest(double boutMinutes, Paces paces) {
        return paces.timed(Role.RECOVERY, Intensity.REST, (int) (12 * boutMinutes));
    }
}
