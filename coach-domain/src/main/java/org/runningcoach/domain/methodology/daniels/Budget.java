package org.runningcoach.domain.methodology.daniels;

/**
 * The most that may be run over some days: a taper window, the days after a marathon, a step of a return.
 *
 * @param first its first day
 * @param last its last day
 * @param metres the most over all of them
 */
record Budget(int first, int last, double metres) {

    /** The last days of a window weigh as the others; the one long run of a week weighs more. */
    private static final double LONG_RUN_WEIGHT = 2;

    boolean covers(int day) {
        return day >= first && day <= last;
    }

    boolean touches(int week) {
        return first < Weeks.monday(week + 1) && last >= Weeks.monday(week);
    }

    /** What is left for the days of a week, so that the days after it get their part of the budget too. */
    double leftFor(int week, Diary diary, int longDay) {
        int monday = Weeks.monday(week);
        double left = metres - diary.metresBetween(first, monday - 1);
        double here = 0;
        double all = 0;
        for (int day = StrictMath.max(first, monday); day <= last; day++) {
            double weight = StrictMath.floorMod(day - longDay, 7) == 0 ? LONG_RUN_WEIGHT : 1;
            all += weight;
            here += day < monday + 7 ? weight : 0;
        }
        return all == 0 ? 0 : StrictMath.max(0, left * here / all);
    }
}
