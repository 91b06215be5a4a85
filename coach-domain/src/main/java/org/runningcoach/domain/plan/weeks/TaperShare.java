package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * What a taper window may hold from the day on that the plan could shape: the whole window, or the part since the plan began.
 *
 * @param first the first day that counts
 * @param volume the most that the days from it to the window's end may hold together
 */
public record TaperShare(LocalDate first, double volume) {

    public static TaperShare of(TaperWindow window, LocalDate planStart, double peak) {
        LocalDate first = planStart.isAfter(window.first()) ? planStart : window.first();
        long days = Math.max(0, window.last().toEpochDay() - first.toEpochDay() + 1);
        return new TaperShare(first, window.factor() * peak * days / 7);
    }
}
