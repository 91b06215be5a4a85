package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/**
 * Comfortably hard running: a steady tempo of at most 20 minutes, or cruise bouts of 5 to 15 minutes (4 where less than ten in all are possible) with a minute of rest for every five
 * (Daniels' Running Formula, ch. 4). Longer work is never a longer steady run.
 */
final class ThresholdSession {

    private static final int LONGEST_TEMPO = 20;
    private static final int SHORTEST_TEMPO = 8;
    private static final int[] SHORT_BOUTS = {5, 6, 7, 8, 10, 12, 4};
    private static final int[] LONG_BOUTS = {10, 12, 15, 9, 8, 7, 6, 5};
    private static final int MOST_BOUTS = 8;

    private ThresholdSession() {}

    /** The set that uses a dose of metres; even variants are cruise bouts, odd ones are longer or steady. None below eight minutes. */
    static @Nullable MainSet of(double dose, int variant, Paces paces) {
        double minutes = paces.minutesOf(dose, Intensity.THRESHOLD);
        if (minutes < SHORTEST_TEMPO) {
            return null;
        }
        List<MainSet> sets = new ArrayList<>();
        boolean steady = variant % 2 != 0;
        int tempo = (int) StrictMath.min(LONGEST_TEMPO, minutes + 1e-9);
        MainSet tempoRun = new MainSet(1, bout(tempo, paces), null);
        if (steady) {
            sets.add(tempoRun);
        }
        for (int bout : steady ? LONG_BOUTS : SHORT_BOUTS) {
            if (2 * bout <= minutes) {
                sets.add(MainSet.within(dose, bout(bout, paces), rest(bout, paces)));
            }
        }
        if (!steady) {
            sets.add(tempoRun);
        }
        return steady
                ? MainSet.other(sets, of(dose, 0, paces), dose, MOST_BOUTS)
                : MainSet.best(sets, dose, MOST_BOUTS);
    }

    private static Segment bout(int minutes, Paces paces) {
        return paces.timed(Role.WORK, Intensity.THRESHOLD, 60 * minutes);
    }

    private static Segment rest(int boutMinutes, Paces paces) {
        return paces.timed(Role.RECOVERY, Intensity.REST, 12 * boutMinutes);
    }
}
