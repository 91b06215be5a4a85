package org.runningcoach.domain.methodology.daniels;

/**
 * How long the longest run of a week may be (P12): Daniels' share of the week, or for the marathon and half marathon now and then a little more.
 *
 * @param share of the week's metres that may be reached instead of Daniels' share, 0 without an allowance
 * @param most metres at most in that case
 */
record LongAllowance(double share, double most) {

    static final LongAllowance NONE = new LongAllowance(0, 0);
    static final LongAllowance MARATHON = new LongAllowance(0.40, 25_600);
    static final LongAllowance HALF_MARATHON = new LongAllowance(0.35, 22_400);

    private static final double MANY_METRES = 64_000;

    /** Metres of the longest run in a week of so many metres over so many running days. */
    double metres(double weekMetres, int runs) {
        return StrictMath.max(plain(weekMetres, runs), StrictMath.min(share * weekMetres, most));
    }

    /** Daniels' share alone: 30 %, from 64 km 25 %, and more with few running days. */
    static double plain(double weekMetres, int runs) {
        double share = weekMetres < MANY_METRES ? 0.30 : 0.25;
        return StrictMath.max(share, runs == 0 ? 1 : 1.25 / runs) * weekMetres;
    }
}
