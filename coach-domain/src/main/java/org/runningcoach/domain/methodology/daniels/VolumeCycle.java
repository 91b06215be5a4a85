package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import org.runningcoach.domain.methodology.drafting.RecoveryCycle;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * Three loading weeks and a week of recovery, two and one from the age of 60. Up to 25 km a week no recovery week is needed; a cycle is then three
 * weeks (2.7).
 *
 * @param target metres a week to grow to
 * @param loading weeks before a recovery
 */
record VolumeCycle(RecoveryCycle weeks, double low, double target, int loading) {

    private static final int LOADING = 3;
    private static final int LOADING_OF_MASTERS = 2;
    private static final int LOW_CYCLE = 3;
    private static final double LARGEST_STEP = 1.2;

    static VolumeCycle of(Course course, PlanInContext before, LocalDate monday) {
        return new VolumeCycle(
                new RecoveryCycle(before, course.season().planWeek()),
                before.timeline().measure().low(),
                course.anchors().targetVolume(),
                course.limits().isMaster(monday) ? LOADING_OF_MASTERS : LOADING);
    }

    boolean isDue(LocalDate monday, double level) {
        return weeks.isOverdue(monday) || (!staysLow(level) && weeks.loadingBefore(monday) >= loading);
    }

    /** Whether a week is the first of its cycle. */
    boolean begins(LocalDate monday, double level) {
        int before = weeks.loadingBefore(monday);
        return staysLow(level) ? before % LOW_CYCLE == 0 : before == 0;
    }

    /** Whether even the next step leaves the athlete where no recovery weeks are needed. */
    private boolean staysLow(double level) {
        return StrictMath.min(target, LARGEST_STEP * level) <= low;
    }
}
