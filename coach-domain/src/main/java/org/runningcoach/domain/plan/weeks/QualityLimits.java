package org.runningcoach.domain.plan.weeks;

/** The most quality that sessions and weeks may hold, by the volume of the week in metres (P14 to P18; Daniels' Running Formula, training intensities). */
public record QualityLimits(double weeklyMetres) {

    public static final int INTERVAL_BOUT_SECONDS = 5 * 60;
    public static final int REPETITION_BOUT_SECONDS = 2 * 60;
    public static final int REPETITION_BOUT_METRES = 600;
    public static final int MARATHON_SECONDS = 110 * 60;

    private static final double THRESHOLD_SHARE = 0.10;
    private static final double INTERVAL_SHARE = 0.08;
    private static final double INTERVAL_METRES = 10_000;
    private static final double REPETITION_SHARE = 0.05;
    private static final double REPETITION_METRES = 8_000;
    private static final double MARATHON_SHARE = 0.20;
    private static final double MARATHON_METRES = 29_000;
    /** SSR, TR and RI of a week planned by time. */
    public static final double KOOP_SHARE = 0.25;

    private static final double WEEK_SHARE = 0.20;
    private static final double WEEK_SHARE_WITH_MARATHON = 0.30;

    public double thresholdMetres() {
        return THRESHOLD_SHARE * weeklyMetres;
    }

    public double intervalMetres() {
        return Math.min(INTERVAL_SHARE * weeklyMetres, INTERVAL_METRES);
    }

    public double repetitionMetres() {
        return Math.min(REPETITION_SHARE * weeklyMetres, REPETITION_METRES);
    }

    public double marathonMetres() {
        return Math.min(MARATHON_SHARE * weeklyMetres, MARATHON_METRES);
    }

    /** T, I and R of a whole week. */
    public double weekMetres() {
        return WEEK_SHARE * weeklyMetres;
    }

    /** M, T, I and R of a whole week. */
    public double weekMetresWithMarathon() {
        return WEEK_SHARE_WITH_MARATHON * weeklyMetres;
    }
}
