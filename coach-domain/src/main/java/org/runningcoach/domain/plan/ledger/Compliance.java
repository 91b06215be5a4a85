package org.runningcoach.domain.plan.ledger;

import java.util.List;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.plan.model.Work;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * How closely what was done keeps to what was planned: 1 − |done − planned| / planned, not below 0, by time and by distance, whichever is closer, since a
 * session may be prescribed by either. A formula of this project.
 */
final class Compliance {

    /** From half to twice the time, a run may be the one that was planned for another day. */
    private static final double SHORTEST = 0.5;

    private static final double LONGEST = 2;
    /** A long run is long: less than this is another run. */
    private static final double SHORTEST_LONG_RUN = 0.75;

    private Compliance() {}

    /** 0 to 1, to a hundredth. */
    static double score(Work planned, List<LoggedActivity> done) {
        Work sum = sum(done);
        double score =
                StrictMath.max(closeness(sum.seconds(), planned.seconds()), closeness(sum.metres(), planned.metres()));
        return StrictMath.floor(score * 100 + 0.5) / 100;
    }

    /** Whether runs of one day are of the kind of a workout planned for another: neither is a race, and their time is that of the workout. */
    static boolean fits(LedgerEntry workout, List<LoggedActivity> runs) {
        if (workout.type() == WorkoutType.RACE || runs.stream().anyMatch(LoggedActivity::race)) {
            return false;
        }
        double ratio = sum(runs).seconds() / workout.planned().seconds();
        double shortest = workout.type() == WorkoutType.LONG ? SHORTEST_LONG_RUN : SHORTEST;
        return ratio >= shortest && ratio <= LONGEST;
    }

    private static double closeness(double done, double planned) {
        return planned <= 0 ? 0 : StrictMath.max(0, 1 - StrictMath.abs(done - planned) / planned);
    }

    private static Work sum(List<LoggedActivity> done) {
        return done.stream().map(LoggedActivity::work).reduce(Work.NONE, Work::plus);
    }
}
