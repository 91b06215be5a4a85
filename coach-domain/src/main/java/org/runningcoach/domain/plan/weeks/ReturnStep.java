package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * One step of a return: a share of the volume before the break.
 *
 * @param weeklyVolume the most the step may hold in a week; its own length counts pro rata
 */
public record ReturnStep(LocalDate first, LocalDate last, double share, double weeklyVolume) {

    /** The most that all days of the step may hold together. */
    public double volume() {
        return weeklyVolume * (last.toEpochDay() - first.toEpochDay() + 1) / 7;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
