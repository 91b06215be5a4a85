package org.runningcoach.domain.methodology.daniels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Segment;
import org.runningcoach.domain.plan.model.Step;

/**
 * So many bouts of the same work with the same recovery.
 *
 * @param times how many bouts, at least 1
 * @param work one bout
 * @param recovery what follows each bout; absent after a single one
 */
record MainSet(int times, Segment work, @Nullable Segment recovery) {

    /** The share of a dose that whole bouts may leave unused (methodology 2.10). */
    private static final double MAY_LOSE = 0.10;

    /** Metres of work. */
    int metres() {
        return times * work.metres();
    }

    Step step() {
        return new Step(times, recovery == null ? List.of(work) : List.of(work, recovery));
    }

    /** As many whole bouts of this one as a dose of metres allows, at least none. */
    static MainSet within(double dose, Segment work, Segment recovery) {
        int times = work.metres() == 0 ? 0 : (int) (dose / work.metres() + 1e-9);
        return new MainSet(times, work, times == 1 ? null : recovery);
    }

    /** The first of the sets, in order of preference, that uses the dose well and is not tedious; else the one that uses most of it. */
    static @Nullable MainSet best(List<MainSet> preferred, double dose, int mostBouts) {
        MainSet fullest = null;
        for (MainSet set : preferred) {
            if (set.times() < 1) {
                continue;
            }
            if (set.times() <= mostBouts && set.metres() >= dose * (1 - MAY_LOSE)) {
                return set;
            }
            if (fullest == null || set.metres() > fullest.metres()) {
                fullest = set;
            }
        }
        return fullest;
    }
}
