package org.runningcoach.domain.methodology.pfaff;

import org.runningcoach.domain.plan.model.SpeedShare;

/** How long a repetition is reckoned to last, since nobody's best speed is known: a choice of this project that only fills the calendar. */
final class EstimatedSpeed {

    private static final double BEST_METRES_PER_SECOND = 7.5;

    private EstimatedSpeed() {}

    static int seconds(int metres, SpeedShare share) {
        return (int) StrictMath.ceil(metres / (BEST_METRES_PER_SECOND * share.high() / 100));
    }
}
