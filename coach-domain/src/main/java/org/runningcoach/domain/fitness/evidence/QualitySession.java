package org.runningcoach.domain.fitness.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.fitness.pace.Pace;

/**
 * A planned quality session and what became of it.
 *
 * @param on its day
 * @param target the pace asked for
 * @param actual the pace run; absent when it was not done or nobody reported it
 * @param plannedEffort the effort it should have cost, 1 to 10
 * @param effort the effort it did cost; absent without feedback
 */
public record QualitySession(
        LocalDate on,
        Pace target,
        @Nullable Pace actual,
        double plannedEffort,
        @Nullable Double effort) implements VdotEvidence {

    private static final double MISSED_BY = 1.03;

    /** Done at target pace and no more than one degree harder than planned; without feedback the pace alone cannot show it. */
    public boolean isHeld() {
        return actual != null && effort != null && !actual.isSlowerThan(target) && effort <= plannedEffort + 1;
    }

    /** More than 3 % too slow although it felt at least two degrees harder than planned. */
    public boolean isMissed() {
        return actual != null
                && effort != null
                && actual.isSlowerThan(target.times(MISSED_BY))
                && effort >= plannedEffort + 2;
    }
}
