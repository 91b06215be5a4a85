package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/**
 * Fast, relaxed bouts of at most two minutes and 600 m with two to three times as much jogging, for speed and economy (Daniels' Running
 * Formula, ch. 4). Without known paces the bouts go by the clock.
 */
final class RepetitionSession {

    private static final int LEAST_METRES = 800;
    private static final int LONGEST_SECONDS = 120;
    private static final int[] SHORT_METRES = {200, 600};
    private static final int[] LONG_METRES = {400, 300};
    private static final int[] SHORT_SECONDS = {45, 30};
    private static final int[] LONG_SECONDS = {75, 60, 90};
    private static final int MOST_BOUTS = 16;

    private RepetitionSession() {}

    /** The set that uses a dose of metres; even variants take the shorter bouts. None below 800 m. */
    static @Nullable MainSet of(double dose, int variant, Paces paces) {
        boolean shorter = variant % 2 == 0;
        List<MainSet> sets = new ArrayList<>();
        for (Segment bout : paces.known() ? byDistance(shorter, paces) : byTime(shorter, paces)) {
            MainSet set = MainSet.within(dose, bout, jog(bout, paces));
            if (bout.seconds() <= LONGEST_SECONDS && set.times() >= 2 && set.metres() >= LEAST_METRES) {
                sets.add(set);
            }
        }
        return MainSet.best(sets, dose, MOST_BOUTS);
    }

    private static List<Segment> byDistance(boolean shorter, Paces paces) {
        List<Segment> bouts = new ArrayList<>();
        for (int metres : shorter ? SHORT_METRES : LONG_METRES) {
            bouts.add(paces.over(Role.WORK, Intensity.REPETITION, metres));
        }
        return bouts;
    }

    private static List<Segment> byTime(boolean shorter, Paces paces) {
        List<Segment> bouts = new ArrayList<>();
        for (int seconds : shorter ? SHORT_SECONDS : LONG_SECONDS) {
            bouts.add(paces.timed(Role.WORK, Intensity.REPETITION, seconds));
        }
        return bouts;
    }

    /** Two and a half times the bout, up to a whole quarter minute but never above three times. */
    private static Segment jog(Segment bout, Paces paces) {
        int rounded = (bout.seconds() * 5 / 2 + 14) / 15 * 15;
        return paces.timed(Role.RECOVERY, Intensity.RECOVERY, StrictMath.min(rounded, 3 * bout.seconds()));
    }
}
