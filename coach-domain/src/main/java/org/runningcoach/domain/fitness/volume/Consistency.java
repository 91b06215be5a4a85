package org.runningcoach.domain.fitness.volume;

import java.util.OptionalDouble;

/** How much of the plan was done, and how much of the running was easy. */
public final class Consistency {

    /** The least share of easy running to expect of Daniels' and Koop's plans. */
    public static final double EASY_SHARE_EXPECTED = 0.75;

    private Consistency() {}

    /** Done over planned minutes; none when nothing was planned. */
    public static OptionalDouble completion(double doneMinutes, double plannedMinutes) {
        return share(doneMinutes, plannedMinutes);
    }

    /** Easy, long and recovery minutes over all; none without running. */
    public static OptionalDouble easyShare(double easyMinutes, double allMinutes) {
        return share(easyMinutes, allMinutes);
    }

    private static OptionalDouble share(double part, double whole) {
        return whole > 0 ? OptionalDouble.of(part / whole) : OptionalDouble.empty();
    }
}
