package org.runningcoach.domain.fitness.timeoff;

import java.util.List;

/** How long a break was, and with it how load comes back (Daniels' Running Formula, adjustment for time off). */
public enum TimeOffCategory {
    /** Up to 5 days: go on, nothing is made up. */
    I,
    /** 6 to 28 days. */
    II,
    /** 29 to 56 days. */
    III,
    /** More than 56 days. */
    IV;

    private static final int THREE_WEEKS = 21;

    public static TimeOffCategory ofDays(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("a break has no negative days, unlike " + days);
        }
        if (days <= 5) {
            return I;
        }
        if (days <= 28) {
            return II;
        }
        return days <= 56 ? III : IV;
    }

    /** The steps of the return in order; the first begins on the first day back. The caps of the longest return are recalled, not checked. */
    List<LoadStep> steps(int days) {
        return switch (this) {
            case I -> List.of();
            case II -> {
                int half = ceilOfShare(days, 2);
                yield List.of(LoadStep.uncapped(half, 0.50), LoadStep.uncapped(days - half, 0.75));
            }
            case III -> {
                int third = ceilOfShare(days, 3);
                yield List.of(
                        LoadStep.uncapped(third, 0.33),
                        LoadStep.uncapped(third, 0.50),
                        LoadStep.uncapped(days - 2 * third, 0.75));
            }
            case IV ->
                List.of(
                        new LoadStep(THREE_WEEKS, 0.33, 48_000.0),
                        new LoadStep(THREE_WEEKS, 0.50, 64_000.0),
                        new LoadStep(THREE_WEEKS, 0.70, 96_000.0),
                        new LoadStep(THREE_WEEKS, 0.85, 120_000.0),
                        new LoadStep(THREE_WEEKS, 1.00, 145_000.0));
        };
    }

    private static int ceilOfShare(int days, int parts) {
        return (days + parts - 1) / parts;
    }
}
