package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The reduced-load period after a break (Daniels' Running Formula, adjustment for time off): halves at 50 and 75 % up to 28 days, thirds at 33, 50
 * and 75 % up to 56, beyond that three weeks each at 33, 50, 70, 85 and 100 % under kilometre caps. It begins with the first run.
 */
public record ReturnToRunning(TrainingBreak pause, List<ReturnStep> steps) {

    /** The longest break that is followed by halves. */
    public static final int LONGEST_IN_HALVES = 28;

    /** The longest break that is followed by thirds; beyond it training starts anew. */
    public static final int LONGEST_IN_THIRDS = 56;

    private static final double[] HALVES = {0.50, 0.75};
    private static final double[] THIRDS = {0.33, 0.50, 0.75};
    private static final double[] LONG = {0.33, 0.50, 0.70, 0.85, 1.00};
    private static final double[] LONG_CAPS = {48_000, 64_000, 96_000, 120_000, 145_000};
    private static final int LONG_STEP_DAYS = 21;

    public ReturnToRunning {
        steps = List.copyOf(steps);
    }

    public static ReturnToRunning after(TrainingBreak pause) {
        int days = pause.days();
        List<ReturnStep> steps = new ArrayList<>();
        LocalDate next = pause.last().plusDays(1);
        if (days <= LONGEST_IN_THIRDS) {
            double[] shares = days <= LONGEST_IN_HALVES ? HALVES : THIRDS;
            int length = Math.ceilDiv(days, shares.length);
            int left = days;
            for (double share : shares) {
                int taken = Math.min(length, left);
                steps.add(step(next, taken, share, share * pause.referenceMetres()));
                next = next.plusDays(taken);
                left -= taken;
            }
        } else {
            for (int i = 0; i < LONG.length; i++) {
                steps.add(
                        step(next, LONG_STEP_DAYS, LONG[i], Math.min(LONG[i] * pause.referenceMetres(), LONG_CAPS[i])));
                next = next.plusDays(LONG_STEP_DAYS);
            }
        }
        return new ReturnToRunning(pause, steps);
    }

    private static ReturnStep step(LocalDate first, int days, double share, double weeklyMetres) {
        return new ReturnStep(first, first.plusDays(days - 1L), share, weeklyMetres);
    }

    public LocalDate first() {
        return steps.getFirst().first();
    }

    /** The last day of reduced load. */
    public LocalDate last() {
        return steps.getLast().last();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last());
    }

    /** The share of the step a day lies in; after the return the last step's. */
    public double shareOn(LocalDate day) {
        return steps.stream()
                .filter(step -> step.covers(day))
                .findFirst()
                .orElse(steps.getLast())
                .share();
    }

    /** Strides come back in the last step only. */
    public boolean allowsStridesOn(LocalDate day) {
        return steps.getLast().covers(day);
    }
}
