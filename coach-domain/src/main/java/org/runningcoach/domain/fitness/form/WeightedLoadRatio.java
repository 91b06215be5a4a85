package org.runningcoach.domain.fitness.form;

import java.util.OptionalDouble;

/**
 * The load ratio with exponentially fading weights (Williams et al. 2017, Br J Sports Med 51:209), for information only; see
 * {@link LoadRatio}. Built day by day.
 *
 * @param acute the average over about 7 days
 * @param chronic the average over about 28 days
 * @param days how many days it has seen
 */
public record WeightedLoadRatio(double acute, double chronic, int days) {

    private static final double ACUTE_WEIGHT = 2.0 / (LoadRatio.WEEK + 1);
    private static final double CHRONIC_WEIGHT = 2.0 / (LoadRatio.FOUR_WEEKS + 1);

    /** Both averages begin at the first day's load. */
    public static WeightedLoadRatio startingWith(double load) {
        return new WeightedLoadRatio(load, load, 1);
    }

    public WeightedLoadRatio next(double load) {
        return new WeightedLoadRatio(
                ACUTE_WEIGHT * load + (1 - ACUTE_WEIGHT) * acute,
                CHRONIC_WEIGHT * load + (1 - CHRONIC_WEIGHT) * chronic,
                days + 1);
    }

    /** The ratio; none in the first 27 days and none when there is nothing to divide by. */
    public OptionalDouble value() {
        return days < LoadRatio.FOUR_WEEKS || chronic == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(acute / chronic);
    }
}
