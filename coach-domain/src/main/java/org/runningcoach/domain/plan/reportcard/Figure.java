package org.runningcoach.domain.plan.reportcard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that sums up cases, with how many they are.
 *
 * @param value absent where fewer than {@link #FEWEST} cases tell
 */
public record Figure(@Nullable Double value, int count) {

    /** Of fewer cases a single one moves a share by more than a fifth; a choice of this project. */
    public static final int FEWEST = 5;

    /** A part of a whole, 0 to 1, to a hundredth. */
    static Figure share(double part, double whole, int cases) {
        return of(whole > 0 ? (Double) (part / whole) : null, 2, cases);
    }

    /** The mean, to so many decimals. */
    static Figure mean(List<Double> values, int decimals) {
        double sum = values.stream().sorted().mapToDouble(value -> value).sum();
        return of(values.isEmpty() ? null : (Double) (sum / values.size()), decimals, values.size());
    }

    /** The value in the middle, to so many decimals; the mean of the middle two of an even number. */
    static Figure median(List<Double> values, int decimals) {
        if (values.isEmpty()) {
            return new Figure(null, 0);
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double upper = sorted.get(middle);
        double median = sorted.size() % 2 == 1 ? upper : (sorted.get(middle - 1) + upper) / 2;
        return of(median, decimals, values.size());
    }

    private static Figure of(@Nullable Double value, int decimals, int cases) {
        return new Figure(value == null || cases < FEWEST ? null : (Double) rounded(value, decimals), cases);
    }

    /** Half up, on the shortest decimal form. */
    static double rounded(double value, int decimals) {
        // adding zero turns a negative zero into a plain one
        return BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .doubleValue()
                + 0.0;
    }
}
