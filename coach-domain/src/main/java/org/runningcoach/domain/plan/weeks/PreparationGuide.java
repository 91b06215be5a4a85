package org.runningcoach.domain.plan.weeks;

/**
 * What a season for a distance should reach at least once (a choice of this project): the peak week and the longest run. A distance between two
 * rows falls into the longer one.
 */
public enum PreparationGuide {
    FIVE_K(5_000, 20_000, 40 * 60),
    TEN_K(10_000, 30_000, 60 * 60),
    HALF_MARATHON(21_100, 40_000, 100 * 60),
    MARATHON(Double.POSITIVE_INFINITY, 55_000, 150 * 60);

    private final double upToMetres;
    private final double peakMetres;
    private final int longestRunSeconds;

    PreparationGuide(double upToMetres, double peakMetres, int longestRunSeconds) {
        this.upToMetres = upToMetres;
        this.peakMetres = peakMetres;
        this.longestRunSeconds = longestRunSeconds;
    }

    public static PreparationGuide of(double raceMetres) {
        for (PreparationGuide row : values()) {
            if (raceMetres <= row.upToMetres) {
                return row;
            }
        }
        return MARATHON;
    }

    public double peakMetres() {
        return peakMetres;
    }

    public int longestRunSeconds() {
        return longestRunSeconds;
    }
}
