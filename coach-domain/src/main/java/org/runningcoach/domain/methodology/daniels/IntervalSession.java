package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/**
 * Hard bouts of two to five minutes with a jog of nearly the same time, to work at maximal oxygen uptake (Daniels' Running Formula, ch. 4): over
 * a distance or, in other weeks, by the clock. Without known paces all bouts are hard by the clock.
 */
final class IntervalSession {

    private static final int LEAST_MINUTES = 6;
    private static final int SHORTEST_BOUT = 120;
    private static final int LONGEST_BOUT = 300;
    private static final int[] METRES = {1200, 1000, 800, 600, 500, 400};
    private static final int[] SECONDS = {180, 240, 150, 210, 300, 120};
    private static final int[] EFFORT_SECONDS = {240, 300, 120};
    private static final int[] OTHER_EFFORT_SECONDS = {180, 150, 210};
    private static final int MOST_BOUTS = 12;

    private IntervalSession() {}

    /** The set that uses a dose of metres; even variants run distances, odd ones go by the clock. None below six minutes. */
    static @Nullable MainSet of(double dose, int variant, Paces paces) {
        List<MainSet> sets = new ArrayList<>();
        for (Segment bout : bouts(variant % 2 == 0, paces)) {
            MainSet set = MainSet.within(dose, bout, jog(bout, paces));
            boolean fits = bout.seconds() >= SHORTEST_BOUT && bout.seconds() <= LONGEST_BOUT && set.times() >= 2;
            if (fits && set.times() * bout.seconds() >= 60 * LEAST_MINUTES) {
                sets.add(set);
            }
        }
        return MainSet.best(sets, dose, MOST_BOUTS);
    }

    private static List<Segment> bouts(boolean usual, Paces paces) {
        List<Segment> bouts = new ArrayList<>();
        if (usual && paces.known()) {
            for (int metres : METRES) {
                bouts.add(paces.over(Role.WORK, Intensity.INTERVAL, metres));
            }
            return bouts;
        }
        Intensity intensity = paces.known() ? Intensity.INTERVAL : Intensity.HARD;
        for (int seconds : paces.known() ? SECONDS : usual ? EFFORT_SECONDS : OTHER_EFFORT_SECONDS) {
            bouts.add(paces.timed(Role.WORK, intensity, seconds));
        }
        return bouts;
    }

    /** Equal in time or a little less: the bout's time down to a whole half minute. */
    private static Segment jog(Segment bout, Paces paces) {
        return paces.timed(Role.RECOVERY, Intensity.RECOVERY, bout.seconds() / 30 * 30);
    }
}
