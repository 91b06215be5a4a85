package org.runningcoach.domain.fitness.prediction;

import java.util.List;
import java.util.Optional;

/**
 * A race as run.
 *
 * @param metres its distance
 * @param seconds its time
 */
public record Result(double metres, double seconds) {

    public Result {
        if (!(metres > 0 && seconds > 0)) {
            throw new IllegalArgumentException(
                    "a result has a distance and a time above 0, not " + metres + " m in " + seconds + " s");
        }
    }

    /** The result closest in distance to a target, by ratio; the earlier one in the list when two are as close. */
    public static Optional<Result> closestTo(double targetMetres, List<Result> results) {
        Result closest = null;
        for (Result result : results) {
            if (closest == null || result.ratioTo(targetMetres) < closest.ratioTo(targetMetres)) {
                closest = result;
            }
        }
        return Optional.ofNullable(closest);
    }

    /** How many times the longer of the two distances is the shorter one. */
    double ratioTo(double targetMetres) {
        return StrictMath.max(targetMetres / metres, metres / targetMetres);
    }
}
