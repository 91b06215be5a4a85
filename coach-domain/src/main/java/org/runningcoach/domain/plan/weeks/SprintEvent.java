package org.runningcoach.domain.plan.weeks;

/** The sprints by what they ask of a week: high-speed metres (4.2) and relaxed running; distances between two events go with the longer. */
public enum SprintEvent {
    /** 60 and 100 m. */
    SHORT(1_200, 2_000),
    /** 200 m. */
    LONG(1_500, 2_000),
    /** 400 m. */
    ONE_LAP(1_800, 3_000);

    /** Races below this many metres are sprints. */
    public static final double SHORTEST_LONGER_RACE = 600;

    private static final double LONGEST_SHORT = 110;
    private static final double LONGEST_LONG = 220;

    private final int weeklyFastMetres;
    private final int tempoMetres;

    SprintEvent(int weeklyFastMetres, int tempoMetres) {
        this.weeklyFastMetres = weeklyFastMetres;
        this.tempoMetres = tempoMetres;
    }

    public static SprintEvent of(double metres) {
        if (metres <= LONGEST_SHORT) {
            return SHORT;
        }
        return metres <= LONGEST_LONG ? LONG : ONE_LAP;
    }

    public static boolean isSprint(double metres) {
        return metres < SHORTEST_LONGER_RACE;
    }

    /** The cap of an advanced athlete on high-speed metres a week (methodology 4.2; doubtful, section 11 item 5). */
    public int weeklyFastMetres() {
        return weeklyFastMetres;
    }

    /** The most extensive tempo of one session of an advanced athlete. */
    public int tempoMetres() {
        return tempoMetres;
    }
}
