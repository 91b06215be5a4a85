package org.runningcoach.domain.fitness.load;

/**
 * Session load in arbitrary units (AU): minutes times effort on the CR-10 scale (Foster et al. 2001). Unrounded; shown to 1
 * AU. The load of a planned session is the sum over its own segments and lives with the plan.
 */
public final class SessionLoad {

    /** Effort taken for an easy run, and for a run that nobody rated; a choice of this project. */
    private static final double UNRATED_EFFORT = 3;

    private SessionLoad() {}

    /** The load of a rated session: moving minutes times the athlete's effort, 1 to 10. */
    public static double completed(double minutes, double effort) {
        if (!(effort >= 1 && effort <= 10)) {
            throw new IllegalArgumentException("effort lies between 1 and 10, not at " + effort);
        }
        return minutes(minutes) * effort;
    }

    /** The load of a run without feedback, taken as easy. */
    public static double unrated(double minutes) {
        return minutes(minutes) * UNRATED_EFFORT;
    }

    /** The load of a race without feedback, by the nearest standard distance. */
    public static double unratedRace(double metres, double minutes) {
        return minutes(minutes) * raceEffort(metres);
    }

    /** 9 up to about 10 km, 8 for a half marathon, 7 for a marathon, 6 beyond; the borders between are this project's. */
    public static double raceEffort(double metres) {
        if (metres <= 15_000) {
            return 9;
        }
        if (metres <= 30_000) {
            return 8;
        }
        return metres <= 43_000 ? 7 : 6;
    }

    private static double minutes(double minutes) {
        if (!(minutes >= 0)) {
            throw new IllegalArgumentException("minutes are not negative, unlike " + minutes);
        }
        return minutes;
    }
}
