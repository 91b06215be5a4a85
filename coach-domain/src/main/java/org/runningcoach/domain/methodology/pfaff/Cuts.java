package org.runningcoach.domain.methodology.pfaff;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ways in which a week loses work; each tells whether it found something to take. */
record Cuts(Sessions sessions) {

    private static final int WORTHWHILE = 20;
    private static final int SHORTEST = 15;
    private static final int LOWERED_MINUTES = 30;
    private static final double SMALLER = 0.8;

    /** A low day in place of a high one, no longer than that was. */
    void lower(Day day) {
        int minutes = StrictMath.min(LOWERED_MINUTES, day.minutes());
        Session low = day.rules().quiet() || day.rules().room() < Sessions.LEAST_TECHNIQUE_MINUTES
                ? Session.easy(minutes, Reason.GIVEN_WAY)
                : Session.technique(minutes, Reason.GIVEN_WAY);
        Session before = day.session();
        boolean already = before != null && before.type() == low.type() && before.minutes() <= minutes;
        if (already) {
            day.clear();
        } else {
            day.set(low, sessions);
        }
    }

    void shorten(Day day, int minutes) {
        Session session = day.session();
        int before = day.minutes();
        if (session == null) {
            day.clear();
            return;
        }
        boolean lifted = day.hasLift();
        day.set(session.withMinutes(minutes), sessions);
        boolean stuck = !lifted && day.minutes() >= before;
        if (day.isFree() || stuck) {
            int most = StrictMath.min(minutes, before - 1);
            day.set(
                    session.isLow()
                                    && most >= Sessions.LEAST_TECHNIQUE_MINUTES
                                    && !day.rules().quiet()
                            ? Session.technique(most, session.reason())
                            : Session.easy(most, session.reason()),
                    sessions);
        }
    }

    boolean dropLeast(List<Day> days) {
        Optional<Day> least = days.stream().filter(Day::isOpen).min(WeekFitting.shortestFirst());
        least.ifPresent(Day::clear);
        return least.isPresent();
    }

    /** Takes sprint metres from the session that holds most of them. */
    boolean fewerMetres(List<Day> days, double metres) {
        Optional<Day> most = days.stream()
                .filter(day -> day.isOpen() && day.totals().sprint().metres() > 0)
                .max(Comparator.comparing(day -> day.totals().sprint().metres()));
        most.ifPresent(day -> fewerMetres(day, metres));
        return most.isPresent();
    }

    private void fewerMetres(Day day, double metres) {
        Session session = day.session();
        double before = day.totals().sprint().metres();
        int left = (int) (before - metres + 1e-6);
        if (session != null && left >= Sessions.leastMetres(session.type())) {
            day.set(session.withMetres(left), sessions);
        }
        if (day.totals().sprint().metres() >= before || day.isFree()) {
            if (day.isFree() && session != null) {
                day.set(session, sessions);
            }
            lower(day);
        }
    }

    boolean noJumps(List<Day> days) {
        for (int index = days.size() - 1; index >= 0; index--) {
            Day day = days.get(index);
            Session session = day.session();
            if (day.isOpen() && session != null && day.totals().sprint().contacts() > 0) {
                day.set(session.withContacts(0, 0), sessions);
                return true;
            }
        }
        return false;
    }

    /** Takes time away: strength and jumps where load counts, then low days, evenly and down to what is worthwhile, then high days. */
    boolean shorter(List<Day> days, double seconds, boolean loadCounts) {
        List<Day> open = days.stream().filter(Day::isOpen).toList();
        if (loadCounts && dropLift(open)) {
            return true;
        }
        int minutes = (int) StrictMath.ceil(seconds / 60);
        return shortenLow(open, minutes, WORTHWHILE)
                || noJumps(open)
                || shortenLow(open, minutes, SHORTEST)
                || smallerHigh(open)
                || dropLeast(open);
    }

    private static boolean dropLift(List<Day> open) {
        for (int index = open.size() - 1; index >= 0; index--) {
            if (open.get(index).hasLift()) {
                open.get(index).dropLift();
                return true;
            }
        }
        return false;
    }

    /** Evenly, by what each has to spare. */
    private boolean shortenLow(List<Day> open, int minutes, int floor) {
        List<Day> longer = open.stream()
                .filter(day -> !day.isHigh() && day.minutes() > floor)
                .toList();
        int room = longer.stream().mapToInt(day -> day.minutes() - floor).sum();
        int left = StrictMath.min(minutes, room);
        for (Day day : longer) {
            int spare = day.minutes() - floor;
            int part = left <= 0 ? 0 : StrictMath.min(spare, StrictMath.max(1, (left * spare + room - 1) / room));
            if (part > 0) {
                shorten(day, day.minutes() - part);
            }
            room -= spare;
            left -= part;
        }
        return !longer.isEmpty();
    }

    private boolean smallerHigh(List<Day> open) {
        Optional<Day> longest = open.stream().filter(Day::isHigh).max(Comparator.comparing(Day::minutes));
        longest.ifPresent(day -> fewerMetres(
                day, StrictMath.max(1, (1 - SMALLER) * day.totals().sprint().metres())));
        return longest.isPresent();
    }
}
