package org.runningcoach.domain.plan.model;

/**
 * An amount of training.
 *
 * @param seconds from start to end
 * @param metres on foot
 * @param load in arbitrary units, minutes times effort
 */
public record Work(double seconds, double metres, double load) {

    public static final Work NONE = new Work(0, 0, 0);

    public Work plus(Work other) {
        return new Work(seconds + other.seconds, metres + other.metres, load + other.load);
    }
}
