package org.runningcoach.domain.methodology.pfaff;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.methodology.drafting.Budget;
import org.runningcoach.domain.methodology.drafting.WindowShare;
import org.runningcoach.domain.plan.weeks.DayTotals;

/** Makes a proposed week keep its bounds by taking work away, never by adding any: spacing first, then counts, then sums. */
record WeekFitting(Sessions sessions, Outlook outlook) {

    private static final int MOST_CHANGES = 150;
    private static final double TOLERANCE = 1e-6;
    private static final double SECONDS_PER_LOAD = 15;

    void fit(List<Day> days, Bounds bounds) {
        Cuts cuts = new Cuts(sessions);
        HighDayFitting high = new HighDayFitting(outlook, cuts);
        for (int change = 0; change < MOST_CHANGES; change++) {
            boolean changed = fitRules(days, cuts)
                    || high.fit(days, bounds)
                    || fitCount(days, bounds, cuts)
                    || fitSprints(days, bounds, cuts)
                    || fitWindows(days, bounds, cuts)
                    || fitSums(days, bounds, cuts);
            if (!changed) {
                return;
            }
        }
    }

    private static boolean fitRules(List<Day> days, Cuts cuts) {
        for (Day day : days) {
            if (day.isOpen() && day.isTooMuch()) {
                if (day.minutes() > day.rules().room() && !DayCheck.isTooLively(day)) {
                    cuts.shorten(day, day.rules().room());
                } else {
                    cuts.lower(day);
                }
                return true;
            }
        }
        return false;
    }

    private static boolean fitCount(List<Day> days, Bounds bounds, Cuts cuts) {
        long count = days.stream()
                .filter(day -> !day.isRace() && (day.isOver() ? !day.totals().rest() : !day.isFree()))
                .count();
        return count > bounds.sessions() && cuts.dropLeast(days);
    }

    private boolean fitSprints(List<Day> days, Bounds bounds, Cuts cuts) {
        double fast = sum(days, day -> day.sprint().fastMetres()) - bounds.fastMetres();
        double slow = sum(days, day -> day.sprint().metres() - day.sprint().fastMetres()) - bounds.slowMetres();
        double contacts = sum(days, day -> day.sprint().contacts()) - bounds.contacts();
        return (fast > TOLERANCE && cuts.fewerMetres(days, fast))
                || (slow > TOLERANCE && cuts.fewerMetres(days, slow))
                || (contacts > TOLERANCE && cuts.noJumps(days));
    }

    private static boolean fitWindows(List<Day> days, Bounds bounds, Cuts cuts) {
        for (WindowShare window : bounds.windows()) {
            Budget.What what = window.budget().what();
            List<Day> inside = days.stream()
                    .filter(day -> window.budget().covers(day.date()))
                    .toList();
            double excess = sum(inside, what::of) - window.most();
            if (excess > TOLERANCE && takeFrom(inside, what, excess, cuts)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takeFrom(List<Day> days, Budget.What what, double excess, Cuts cuts) {
        return switch (what) {
            case FAST_METRES -> cuts.fewerMetres(days, excess);
            case LOAD -> cuts.shorter(days, SECONDS_PER_LOAD * excess, true);
            default -> cuts.shorter(days, excess, false);
        };
    }

    private static boolean fitSums(List<Day> days, Bounds bounds, Cuts cuts) {
        double seconds = sum(days, DayTotals::seconds) - bounds.seconds();
        double load = SECONDS_PER_LOAD * (sum(days, DayTotals::load) - bounds.load());
        double training = days.stream().mapToDouble(Day::trainingSeconds).sum() - bounds.trainingSeconds();
        double excess = StrictMath.max(seconds, StrictMath.max(load, training));
        return excess > TOLERANCE && cuts.shorter(days, excess, seconds <= TOLERANCE);
    }

    private static double sum(List<Day> days, ToDoubleFunction<DayTotals> what) {
        double sum = 0;
        for (Day day : days) {
            sum += what.applyAsDouble(day.totals());
        }
        return sum;
    }

    /** The open days, shortest first. */
    static Comparator<Day> shortestFirst() {
        return Comparator.comparing(Day::isHigh)
                .thenComparing(Day::minutes)
                .thenComparing(Comparator.comparing(Day::date).reversed());
    }
}
