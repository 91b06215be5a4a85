package org.runningcoach.domain.plan.weeks;

import org.runningcoach.domain.fitness.vdot.RaceDistance;

/** The rows of the taper table (P22); a distance between two rows falls into the longer one. */
public enum RaceCategory {
    /** Windows hold high-speed metres. */
    SPRINT(3, 0.50, 0.75),
    TO_10K(2, 0.70, 1.00),
    HALF_MARATHON(2, 0.60, 0.85),
    MARATHON(3, 0.50, 0.75, 0.90),
    ULTRA_TO_FIFTY_MILES(3, 0.45, 0.70),
    ULTRA_BEYOND_FIFTY_MILES(4, 0.40, 0.60, 0.85);

    private static final double LONGEST_SHORT_RACE = 10_000;
    private static final double FIFTY_MILES = 50 * RaceDistance.MILE + 50;
    private static final double LONGEST_HALF_MARATHON = 21_100;

    private final int daysWithoutHard;
    private final double[] factors;

    RaceCategory(int daysWithoutHard, double... factors) {
        this.daysWithoutHard = daysWithoutHard;
        this.factors = factors;
    }

    public static RaceCategory of(double metres) {
        if (SprintEvent.isSprint(metres)) {
            return SPRINT;
        }
        if (metres <= LONGEST_SHORT_RACE) {
            return TO_10K;
        }
        if (metres <= LONGEST_HALF_MARATHON) {
            return HALF_MARATHON;
        }
        if (!RaceDistance.isUltra(metres)) {
            return MARATHON;
        }
        return metres <= FIFTY_MILES ? ULTRA_TO_FIFTY_MILES : ULTRA_BEYOND_FIFTY_MILES;
    }

    public boolean isUltra() {
        return this == ULTRA_TO_FIFTY_MILES || this == ULTRA_BEYOND_FIFTY_MILES;
    }

    /** What the windows count of a day: running volume in the measure of the school, for sprints high-speed metres. */
    public double amount(DayTotals day, VolumeMeasure measure) {
        return this == SPRINT ? day.sprint().fastMetres() : measure.of(day);
    }

    /** No hard day on the last so many days before the race. */
    public int daysWithoutHard() {
        return daysWithoutHard;
    }

    /** How many windows of seven days the table names. */
    public int windows() {
        return factors.length;
    }

    /** f1 for the last seven days before the race, f2 for the seven before those, f3 likewise. */
    public double factor(int window) {
        return factors[window - 1];
    }

    /** Windows whose factor is below 1: the taper proper, in weeks. */
    public int taperWeeks() {
        int weeks = 0;
        for (double factor : factors) {
            weeks += factor < 1 ? 1 : 0;
        }
        return weeks;
    }
}
