package org.runningcoach.domain.fitness.form;

import java.util.List;
import java.util.OptionalDouble;

/** How alike the days of a week are (Foster 1998, Med Sci Sports Exerc 30:1164): the mean daily load over its standard deviation. */
public final class Monotony {

    /** Above it a week is worth a warning. */
    public static final double WARNING = 2.0;

    /** The value of a week whose days are all the same. */
    private static final double MOST = 10;

    private Monotony() {}

    /** The monotony of seven daily loads, rest days included as 0; none for a week without load. */
    public static OptionalDouble of(List<Double> week) {
        if (week.size() != LoadRatio.WEEK) {
            throw new IllegalArgumentException("monotony needs the loads of 7 days, not of " + week.size());
        }
        double mean = LoadRatio.mean(week);
        if (mean == 0) {
            return OptionalDouble.empty();
        }
        double squares = 0;
        for (double load : week) {
            squares += (load - mean) * (load - mean);
        }
        double deviation = StrictMath.sqrt(squares / (LoadRatio.WEEK - 1));
        return OptionalDouble.of(deviation == 0 ? MOST : StrictMath.min(MOST, mean / deviation));
    }

    /** The week's load times its monotony. */
    public static OptionalDouble strain(List<Double> week) {
        OptionalDouble monotony = of(week);
        double load = week.stream().mapToDouble(Double::doubleValue).sum();
        return monotony.isEmpty() ? monotony : OptionalDouble.of(load * monotony.getAsDouble());
    }
}
