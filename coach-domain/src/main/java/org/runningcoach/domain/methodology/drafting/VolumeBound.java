package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.VolumeRamp;

/** The most metres a week may hold by its number of runs: ramp (P9), growth (P10), recovery (P21), minors (P29). Worked out once for each number. */
public final class VolumeBound {

    private static final int MOST_RUNS = 14;

    private final VolumeRamp ramp;
    private final LocalDate monday;
    private final double otherwise;
    private final double[] byRuns = new double[MOST_RUNS + 1];

    public VolumeBound(PlanInContext before, RecoveryCycle cycle, LocalDate monday) {
        this.ramp = before.volumeRamp();
        this.monday = monday;
        double growth = StrictMath.min(
                before.fourWeekGrowth().limit(monday), before.limits().weeklyMetres(monday));
        this.otherwise = StrictMath.min(growth, cycle.mostVolume(monday));
        Arrays.fill(byRuns, -1);
    }

    /** The same bound, but never more than so many metres. */
    public VolumeBound upTo(double volume) {
        return new VolumeBound(ramp, monday, StrictMath.min(otherwise, volume));
    }

    private VolumeBound(VolumeRamp ramp, LocalDate monday, double otherwise) {
        this.ramp = ramp;
        this.monday = monday;
        this.otherwise = otherwise;
        Arrays.fill(byRuns, -1);
    }

    public double volume(int runs) {
        int count = StrictMath.min(runs, MOST_RUNS);
        if (byRuns[count] < 0) {
            byRuns[count] = StrictMath.min(otherwise, ramp.limit(monday, count));
        }
        return byRuns[count];
    }
}
