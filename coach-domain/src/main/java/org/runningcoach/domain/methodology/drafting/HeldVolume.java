package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/**
 * The volume of a week that takes no step: the level held, to which an easy stretch comes back by a tenth a week, and for a returning athlete what
 * was run before the break.
 *
 * @param level the volume held
 * @param target the volume to grow to
 */
public record HeldVolume(PlanInContext before, LocalDate monday, double level, double target) {

    private static final double GENTLE = 1.10;
    private static final double REACHED = 0.97;

    /** Whether there is something left to grow to. */
    public boolean isBelowTarget() {
        return level < REACHED * target;
    }

    /** The level, but at first no more than a tenth above the weeks before, or what a low base may begin with. */
    public double volume() {
        double held = isBelowTarget() ? level : StrictMath.max(level, target);
        double gentle = GENTLE * before.volumeRamp().base(monday);
        double startUp =
                StrictMath.min(before.startUp().volume(monday, before.timeline().measure()), target);
        return StrictMath.max(StrictMath.min(held, gentle), startUp);
    }

    /** The volume before the break that a return of the week follows: its steps, and P9 after them, say how much of it is open. */
    public double former() {
        return before.returns().all().stream()
                .filter(period -> !period.first().isAfter(monday.plusDays(6))
                        && !period.last().isBefore(monday))
                .mapToDouble(period -> period.pause().referenceVolume())
                .max()
                .orElse(0);
    }
}
