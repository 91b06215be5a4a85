package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/** Seven days before an A race, and the share of peak volume they may hold. */
public record TaperWindow(LocalDate first, LocalDate last, double factor) {

    public boolean touches(LocalDate from, LocalDate to) {
        return !last.isBefore(from) && !first.isAfter(to);
    }
}
