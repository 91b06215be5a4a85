package org.runningcoach.domain.plan.model;

/**
 * How fast a sprint is to be, in percent of the athlete's best speed over that distance.
 *
 * @param low 1 to 100
 * @param high at least {@code low}, at most 100
 */
public record SpeedShare(int low, int high) {

    public SpeedShare {
        if (low < 1 || low > high || high > 100) {
            throw new IllegalArgumentException(
                    "a share of the best speed runs from 1 to 100 %, not " + low + " to " + high);
        }
    }
}
