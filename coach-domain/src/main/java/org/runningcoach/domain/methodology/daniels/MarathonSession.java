package org.runningcoach.domain.methodology.daniels;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.Intensity;
import org.runningcoach.domain.plan.model.Role;
import org.runningcoach.domain.plan.model.Segment;

/** Running at marathon effort inside a long run: one stretch, or blocks with easy running between (Daniels' Running Formula, ch. 4). */
final class MarathonSession {

    private static final int LEAST_MINUTES = 15;
    private static final int BETWEEN_BLOCKS_SECONDS = 300;
    private static final int[] BLOCKS = {15, 20, 10, 25, 30};

    private MarathonSession() {}

    /** The set that uses a dose of metres; even variants run it in one stretch, odd ones in blocks. None below fifteen minutes. */
    static @Nullable MainSet of(double dose, int variant, Paces paces) {
        double minutes = paces.minutesOf(dose, Intensity.MARATHON);
        if (minutes < LEAST_MINUTES) {
            return null;
        }
        List<MainSet> sets = new ArrayList<>();
        if (variant % 2 != 0) {
            for (int block : BLOCKS) {
                if (2 * block <= minutes) {
                    sets.add(MainSet.within(
                            dose,
                            block(60 * block, paces),
                            paces.timed(Role.RECOVERY, Intensity.EASY, BETWEEN_BLOCKS_SECONDS)));
                }
            }
        }
        sets.add(new MainSet(1, block(60 * (int) (minutes + 1e-9), paces), null));
        return MainSet.best(sets, dose, 6);
    }

    private static Segment block(int seconds, Paces paces) {
        return paces.timed(Role.WORK, Intensity.MARATHON, seconds);
    }
}
