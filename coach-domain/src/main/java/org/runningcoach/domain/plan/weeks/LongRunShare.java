package org.runningcoach.domain.plan.weeks;

/** How much of a week's metres its longest run may be (P12), and the allowance of marathon and half-marathon builds. */
public final class LongRunShare {

    private static final double HIGH_VOLUME_METRES = 64_000;
    private static final double LOW_VOLUME_SHARE = 0.30;
    private static final double HIGH_VOLUME_SHARE = 0.25;
    private static final double FEW_DAYS = 1.25;

    private static final int FEW_ULTRA_DAYS = 4;
    private static final double ULTRA_SHARE_OF_FEW = 0.60;
    private static final double ULTRA_SHARE = 0.50;
    private static final double MARATHON_SHARE = 0.40;
    private static final double MARATHON_METRES = 25_600;
    private static final double HALF_SHARE = 0.35;
    private static final double HALF_METRES = 22_400;

    private LongRunShare() {}

    /** The longest run in metres of a week with that volume over that many running days. */
    public static double metres(double weeklyMetres, int runningDays) {
        double share = weeklyMetres < HIGH_VOLUME_METRES ? LOW_VOLUME_SHARE : HIGH_VOLUME_SHARE;
        return Math.max(share, FEW_DAYS / Math.max(1, runningDays)) * weeklyMetres;
    }

    /** Koop's share of the week's seconds: half, six tenths on up to four running days; the only run of a week is all of it. */
    public static double seconds(double weeklySeconds, int runningDays) {
        if (runningDays <= 1) {
            return weeklySeconds;
        }
        return (runningDays <= FEW_ULTRA_DAYS ? ULTRA_SHARE_OF_FEW : ULTRA_SHARE) * weeklySeconds;
    }

    /** The same with the allowance of the goal's category, where the week and the athlete may use it. */
    public static double metresInBuild(double weeklyMetres, int runningDays, RaceCategory goal) {
        double allowance = switch (goal) {
            case SPRINT, TO_10K, ULTRA_TO_FIFTY_MILES, ULTRA_BEYOND_FIFTY_MILES -> 0;
            case HALF_MARATHON -> Math.min(HALF_SHARE * weeklyMetres, HALF_METRES);
            case MARATHON -> Math.min(MARATHON_SHARE * weeklyMetres, MARATHON_METRES);
        };
        return Math.max(metres(weeklyMetres, runningDays), allowance);
    }
}
