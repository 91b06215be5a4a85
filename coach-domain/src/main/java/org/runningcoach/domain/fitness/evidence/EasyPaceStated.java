package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import org.runningcoach.domain.fitness.pace.Pace;
import org.runningcoach.domain.fitness.pace.TrainingPaces;
import org.runningcoach.domain.fitness.vdot.Vdot;

/** The athlete named the pace they call easy. */
public record EasyPaceStated(LocalDate on, Pace pace) implements VdotEvidence {

    /** Most runners call easy what is a little too fast for it; a choice of this project. */
    private static final double MARGIN = 2.0;

    private static final int STEPS = 60;

    /** The index whose easy range has this pace in its middle, less 2.0, and 15 at least. */
    public Vdot vdot() {
        double slow = Vdot.LOWEST.value();
        double fast = 85;
        for (int step = 0; step < STEPS; step++) {
            double middle = (slow + fast) / 2;
            if (TrainingPaces.easyMean(middle).isSlowerThan(pace)) {
                slow = middle;
            } else {
                fast = middle;
            }
        }
        return Vdot.nearest((slow + fast) / 2 - MARGIN);
    }
}
