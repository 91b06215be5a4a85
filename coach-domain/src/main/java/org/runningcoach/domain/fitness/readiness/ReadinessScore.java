package org.runningcoach.domain.fitness.readiness;

import org.jspecify.annotations.Nullable;

/**
 * How ready one session's feedback shows an athlete to be, 0 to 100: a weighted mean of what was said (methodology, section 6; the weights are
 * this project's). What was not said is left out and the other weights make up for it.
 */
final class ReadinessScore {

    private static final double RECOVERY = 0.30;
    private static final double MOTIVATION = 0.20;
    private static final double SORENESS = 0.25;
    private static final double EFFORT = 0.25;

    /** So much is lost for each point of effort beyond what was planned. */
    private static final double PER_POINT_TOO_HARD = 15;

    private double weighted;
    private double weights;

    private ReadinessScore() {}

    /** Absent when nothing was said that bears on it; effort alone does not where nothing was planned to hold it against. */
    static @Nullable Double of(Feeling feeling) {
        var score = new ReadinessScore();
        score.add(RECOVERY, rising(feeling.recovery()));
        score.add(MOTIVATION, rising(feeling.motivation()));
        score.add(SORENESS, falling(feeling.soreness()));
        score.add(EFFORT, asPlanned(feeling.effort(), feeling.plannedEffort()));
        return score.weights == 0 ? null : score.weighted / score.weights;
    }

    private void add(double weight, @Nullable Double score) {
        if (score != null) {
            weighted += weight * score;
            weights += weight;
        }
    }

    private static @Nullable Double rising(@Nullable Integer rating) {
        return rating == null ? null : (rating - 1) / 9.0 * 100;
    }

    private static @Nullable Double falling(@Nullable Integer rating) {
        return rating == null ? null : (10 - rating) / 9.0 * 100;
    }

    private static @Nullable Double asPlanned(@Nullable Integer effort, @Nullable Integer planned) {
        return effort == null || planned == null
                ? null
                : StrictMath.clamp(100 - PER_POINT_TOO_HARD * StrictMath.max(0, effort - planned), 0.0, 100.0);
    }
}
