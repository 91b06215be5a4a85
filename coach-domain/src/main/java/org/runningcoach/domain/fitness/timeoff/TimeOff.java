package org.runningcoach.domain.fitness.timeoff;

import java.util.List;
import org.runningcoach.domain.fitness.vdot.Vdot;

/**
 * A break from running (Daniels' Running Formula, adjustment for time off). The factors match every printed row of the table
 * to 0.0005, but one that is an evident misprint.
 *
 * @param days consecutive days without running
 * @param crossTrained whether leg-aerobic cross-training filled at least half of the running time before the break
 */
public record TimeOff(int days, boolean crossTrained) {

    private static final double ENOUGH_CROSS_TRAINING = 0.5;

    public TimeOff {
        if (days < 0) {
            throw new IllegalArgumentException("a break has no negative days, unlike " + days);
        }
    }

    /** A break judged by the minutes per week of cross-training during it and of running before it. */
    public static TimeOff of(int days, double crossTrainingMinutes, double runningMinutesBefore) {
        boolean enough =
                crossTrainingMinutes > 0 && crossTrainingMinutes >= ENOUGH_CROSS_TRAINING * runningMinutesBefore;
        return new TimeOff(days, enough);
    }

    /** The share of the index that is left. */
    public double factor() {
        return crossTrained
                ? StrictMath.clamp(1 - 0.0015 * (days - 5), 0.900, 1.000)
                : StrictMath.clamp(1 - 0.0030 * (days - 5), 0.800, 1.000);
    }

    /** The index on return. */
    public Vdot after(Vdot before) {
        return before.times(factor());
    }

    public TimeOffCategory category() {
        return TimeOffCategory.ofDays(days);
    }

    /** How load comes back, from the first day of running again; empty when nothing has to. */
    public List<LoadStep> steps() {
        return category().steps(days);
    }
}
