package org.runningcoach.domain.fitness.preparation;

import org.runningcoach.domain.fitness.vdot.RaceDistance;

/**
 * What a race asks of its preparation: start values of this project, not a coach's own. A plan reaches the peak week and the
 * longest run at least once, or it carries a warning; weeks and starting level only say from where that succeeds in time.
 */
public enum PreparationGuide {
    FIVE_KILOMETRES(6, 14, 20, VolumeUnit.KILOMETRES, 40),
    TEN_KILOMETRES(8, 21, 30, VolumeUnit.KILOMETRES, 60),
    HALF_MARATHON(10, 28, 40, VolumeUnit.KILOMETRES, 100),
    MARATHON(16, 36, 55, VolumeUnit.KILOMETRES, 150),
    FIFTY_KILOMETRES(16, 4.25, 6, VolumeUnit.HOURS, 180),
    FIFTY_MILES_TO_HUNDRED_KILOMETRES(20, 5, 8, VolumeUnit.HOURS, 270),
    HUNDRED_MILES(24, 6, 9, VolumeUnit.HOURS, 360);

    private final int weeks;
    private final double weeklyStart;
    private final double weeklyPeak;
    private final VolumeUnit unit;
    private final int longestRunMinutes;

    PreparationGuide(int weeks, double weeklyStart, double weeklyPeak, VolumeUnit unit, int longestRunMinutes) {
        this.weeks = weeks;
        this.weeklyStart = weeklyStart;
        this.weeklyPeak = weeklyPeak;
        this.unit = unit;
        this.longestRunMinutes = longestRunMinutes;
    }

    /** The guide for a race distance in metres: that of the nearest standard distance, which leaves shorter races with the 5 km's. */
    public static PreparationGuide forRace(double metres) {
        if (metres <= 7_500) {
            return FIVE_KILOMETRES;
        }
        if (metres <= 15_000) {
            return TEN_KILOMETRES;
        }
        if (metres <= 30_000) {
            return HALF_MARATHON;
        }
        if (!RaceDistance.isUltra(metres)) {
            return MARATHON;
        }
        if (metres <= 65_000) {
            return FIFTY_KILOMETRES;
        }
        return metres <= 130_000 ? FIFTY_MILES_TO_HUNDRED_KILOMETRES : HUNDRED_MILES;
    }

    /** Weeks from the start of the preparation to the race. */
    public int weeks() {
        return weeks;
    }

    /** The weekly mean to start from, in {@link #unit()}. */
    public double weeklyStart() {
        return weeklyStart;
    }

    /** The volume of the biggest week, in {@link #unit()}. */
    public double weeklyPeak() {
        return weeklyPeak;
    }

    public VolumeUnit unit() {
        return unit;
    }

    public int longestRunMinutes() {
        return longestRunMinutes;
    }
}
