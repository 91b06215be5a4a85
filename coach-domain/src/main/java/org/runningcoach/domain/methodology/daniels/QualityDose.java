package org.runningcoach.domain.methodology.daniels;

/** The dose ladder inside the cap: the first session of a type in a phase holds 60 %, then 75, 90 and 100 (methodology 2.10). */
final class QualityDose {

    /** What a recovery week holds, without moving the ladder. */
    static final int RECOVERY_PERCENT = 60;

    private static final int[] LADDER = {60, 75, 90, 100};

    private QualityDose() {}

    /** Percent of the cap after so many sessions of the type in loading weeks of the phase. */
    static int percent(int sessionsBefore) {
        return LADDER[StrictMath.min(sessionsBefore, LADDER.length - 1)];
    }
}
