package org.runningcoach.domain.fitness.form;

import java.util.List;
import java.util.OptionalDouble;

/**
 * This week's load against the last four weeks', for information only: it neither drives the plan nor foretells injury (Lolli
 * et al. 2019; Impellizzeri et al. 2020; Schuster Brandt Frandsen et al. 2025). Days are given oldest first; fewer than 28, or
 * nothing to divide by, give none.
 */
public final class LoadRatio {

    /** Above it the ratio is worth mentioning. */
    public static final double NOTABLE = 1.5;

    static final int WEEK = 7;
    static final int FOUR_WEEKS = 28;

    private LoadRatio() {}

    /** The mean of the last 7 days over the mean of the last 28, which holds them too. */
    public static OptionalDouble coupled(List<Double> dailyLoads) {
        return ratio(dailyLoads, 0);
    }

    /** The mean of the last 7 days over the mean of the 21 before them. */
    public static OptionalDouble uncoupled(List<Double> dailyLoads) {
        return ratio(dailyLoads, WEEK);
    }

    private static OptionalDouble ratio(List<Double> loads, int leftOut) {
        int size = loads.size();
        if (size < FOUR_WEEKS) {
            return OptionalDouble.empty();
        }
        double acute = mean(loads.subList(size - WEEK, size));
        double chronic = mean(loads.subList(size - FOUR_WEEKS, size - leftOut));
        return chronic == 0 ? OptionalDouble.empty() : OptionalDouble.of(acute / chronic);
    }

    static double mean(List<Double> loads) {
        return loads.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
