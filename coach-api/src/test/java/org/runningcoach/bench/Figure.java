package org.runningcoach.bench;

import java.util.Locale;

/**
 * One measured value.
 *
 * @param what what was measured, with the raw reference of the same run where there is one
 * @param value in the unit
 * @param unit such as {@code ms}; {@code x} for a ratio
 * @param goal the bound that is aimed at
 */
record Figure(String what, double value, String unit, Goal goal) {

    /** The bound of a figure. */
    sealed interface Goal {

        boolean isMetBy(double value);

        /** The figure should be no larger. */
        record AtMost(double bound) implements Goal {
            @Override
            public boolean isMetBy(double value) {
                return value <= bound;
            }

            @Override
            public String toString() {
                return "<= " + number(bound);
            }
        }

        /** The figure should be no smaller. */
        record AtLeast(double bound) implements Goal {
            @Override
            public boolean isMetBy(double value) {
                return value >= bound;
            }

            @Override
            public String toString() {
                return ">= " + number(bound);
            }
        }

        /** The figure is there to read the others by. */
        record Reference() implements Goal {
            @Override
            public boolean isMetBy(double value) {
                return true;
            }

            @Override
            public String toString() {
                return "";
            }
        }
    }

    static Figure atMost(double bound, String what, double value, String unit) {
        return new Figure(what, value, unit, new Goal.AtMost(bound));
    }

    static Figure atLeast(double bound, String what, double value, String unit) {
        return new Figure(what, value, unit, new Goal.AtLeast(bound));
    }

    static Figure reference(String what, double value, String unit) {
        return new Figure(what, value, unit, new Goal.Reference());
    }

    String line() {
        String outcome = goal instanceof Goal.Reference ? "" : goal.isMetBy(value) ? "met" : "MISSED";
        return String.format(Locale.ROOT, "%-76s %10s %-9s %-10s %s", what, number(value), unit, goal, outcome)
                .stripTrailing();
    }

    private static String number(double value) {
        return value >= 100 ? String.format(Locale.ROOT, "%,.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
