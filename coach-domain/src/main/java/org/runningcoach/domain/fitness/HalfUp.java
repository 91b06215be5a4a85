package org.runningcoach.domain.fitness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The one way numbers are rounded: half up, on the shortest decimal form of the double, so that 43.25 becomes 43.3. */
public final class HalfUp {

    private HalfUp() {}

    public static double toTenths(double value) {
        return to(value, 1).doubleValue();
    }

    public static int toWhole(double value) {
        return to(value, 0).intValueExact();
    }

    private static BigDecimal to(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
