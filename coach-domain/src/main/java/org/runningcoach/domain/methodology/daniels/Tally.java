package org.runningcoach.domain.methodology.daniels;

import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.HardSession;
import org.runningcoach.domain.plan.model.PlannedLoad;
import org.runningcoach.domain.plan.model.RaceResult;
import org.runningcoach.domain.plan.model.Workout;

/**
 * What one day adds to the sums that the rules are about, races left out of volume and load.
 *
 * @param longestMetres metres of the longest run, an estimate where only its time is known
 * @param raceMetres the distance raced, 0 without a race
 * @param plannedSeconds what the plan of a past day asked for
 */
record Tally(
        double metres,
        double seconds,
        int longestSeconds,
        double longestMetres,
        double load,
        boolean hard,
        double raceMetres,
        double plannedSeconds,
        DayState state) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, false, 0, 0, DayState.RESTED);

    static Tally of(DayRecord record) {
        RaceResult race = record.race();
        double longestShare = record.seconds() == 0 ? 0 : record.longestRunSeconds() / record.seconds();
        return new Tally(
                record.metres(),
                record.seconds(),
                (int) record.longestRunSeconds(),
                record.metres() * longestShare,
                record.load(),
                record.hard() || race != null,
                race == null ? 0 : race.metres(),
                record.plannedSeconds(),
                record.state());
    }

    static Tally of(Workout workout) {
        if (workout.isRace()) {
            return new Tally(0, 0, 0, 0, 0, true, workout.metres(), 0, DayState.RAN);
        }
        int metres = workout.volumeMetres();
        return new Tally(
                metres,
                workout.volumeSeconds(),
                workout.isRun() ? workout.seconds() : 0,
                workout.isRun() ? metres : 0,
                PlannedLoad.of(workout),
                HardSession.is(workout),
                0,
                0,
                DayState.RAN);
    }

    /** Two sessions of a day as one. */
    Tally plus(Tally other) {
        boolean longer = other.longestSeconds > longestSeconds;
        return new Tally(
                metres + other.metres,
                seconds + other.seconds,
                StrictMath.max(longestSeconds, other.longestSeconds),
                longer ? other.longestMetres : longestMetres,
                load + other.load,
                hard || other.hard,
                StrictMath.max(raceMetres, other.raceMetres),
                plannedSeconds + other.plannedSeconds,
                state);
    }

    /** Whether the day held a run or a race. */
    boolean ran() {
        return metres > 0 || raceMetres > 0;
    }
}
