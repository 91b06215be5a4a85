package org.runningcoach.domain.methodology.pfaff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps hard days apart and few (P7, P8, P38): one that stands too near gives way, the later one first, what is settled last. */
record HighDayFitting(Outlook outlook, Cuts cuts) {

    boolean fit(List<Day> days, Bounds bounds) {
        return keepDistance(days) || keepFew(days, bounds);
    }

    private boolean keepDistance(List<Day> days) {
        for (int later = 0; later < 7; later++) {
            Day day = days.get(later);
            if (day.isOpen() && day.isHigh() && !outlook.keepsDistance(day.date())) {
                cuts.lower(day);
                return true;
            }
            for (int earlier = 0; earlier < later; earlier++) {
                Day victim = tooNear(days.get(earlier), day, later - earlier);
                if (victim != null) {
                    cuts.lower(victim);
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Day tooNear(Day earlier, Day later, int apart) {
        boolean both = earlier.totals().hard() && later.totals().hard();
        if (!both || apart >= outlook.apartFrom(earlier.totals())) {
            return null;
        }
        if (later.isOpen()) {
            return later;
        }
        return earlier.isOpen() ? earlier : null;
    }

    private boolean keepFew(List<Day> days, Bounds bounds) {
        long high = days.stream()
                .filter(day -> day.totals().hard() && !day.totals().isRace())
                .count();
        if (high <= bounds.highDays()) {
            return false;
        }
        for (int index = 6; index >= 0; index--) {
            Day day = days.get(index);
            if (day.isOpen() && day.isHigh() && !day.rules().primer()) {
                cuts.lower(day);
                return true;
            }
        }
        for (Day day : days) {
            if (day.isOpen() && day.isHigh()) {
                cuts.lower(day);
                return true;
            }
        }
        return false;
    }
}
