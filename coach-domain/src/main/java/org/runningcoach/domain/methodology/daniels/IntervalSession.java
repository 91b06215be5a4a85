package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/**
 * Hard bouts of two to five minutes with a jog of nearly the same time, to work at maximal oxygen uptake (Daniels' Running Formula, ch. 4).
 * Without known paces the bouts are hard by the clock.
 */
final class IntervalSession {

    private static final int LEAST_MINUTES = 6;
    private static final int SHORTEST_BOUT = 120;
    private static final int LONGEST_BOUT = 300;
    private static final int[] LONG_METRES = {1200, 1000, 800, 600, 500, 400};
    private static final int[] SHORT_METRES = {800, 600, 1000, 500, 400, 1200};
    private static final int[] LONG_MINUTES = {4, 3, 5, 2};
    private static final int[] SHORT_MINUTES = {3, 2, 4};
    private static final int MOST_BOUTS = 12;

    private IntervalSession() {}

    /** The set that uses a dose of metres; even variants take the longer bouts. None below six minutes. */
    static @Nullable MainSet of(double dose, int variant, Paces paces) {
        if (paces.minutesOf(dose, Intensity.INTERVAL) < LEAST_MINUTES) {
            return null;
        }
        boolean longer = variant % 2 == 0;
        List<MainSet> sets = new ArrayList<>();
        for (Segment bout : paces.known() ? byDistance(longer, paces) : byTime(longer, paces)) {
            if (bout.seconds() >= SHORTEST_BOUT && bout.seconds() <= LONGEST_BOUT && 2.0 * bout.metres() <= dose) {
                sets.add(MainSet.within(dose, bout, jog(bout, paces)));
            }
        }
        MainSet set = longer
                ? MainSet.best(sets, dose, MOST_BOUTS)
                : MainSet.other(sets, of(dose, 0, paces), dose, MOST_BOUTS);
        return set == null || set.times() * set.work().seconds() < 60 * LEAST_MINUTES ? null : set;
    }

    private static List<Segment> byDistance(boolean longer, Paces paces) {
        List<Segment> bouts = new ArrayList<>();
        for (int metres : longer ? LONG_METRES : SHORT_METRES) {
            bouts.add(paces.over(Role.WORK, Intensity.INTERVAL, metres));
        }
        return bouts;
    }

    private static List<Segment> byTime(boolean longer, Paces paces) {
        List<Segment> bouts = new ArrayList<>();
        for (int minutes : longer ? LONG_MINUTES : SHORT_MINUTES) {
            bouts.add(paces.timed(Role.WORK, Intensity.HARD, 60 * minutes));
        }
        return bouts;
    }

    /** Equal in time or a little less: the bout's time down to a whole half minute. */
    private static Segment jog(Segment bout, Paces paces) {
        return paces.timed(Role.RECOVERY, Intensity.RECOVERY, bout.seconds() / 30 * 30);
    }
}
