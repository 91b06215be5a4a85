package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;

/**
 * The longest single run of a day in seconds (P11): a tenth or five minutes over the longest of the 30 days before, at least 25 minutes; in a
 * return and the week after it, over the step's share of what was usual before the break.
 */
public record LongestRunAllowed(Timeline timeline, ReturnsToRunning returns) {

    private static final int DAYS = 30;
    private static final double FLOOR_SECONDS = 25 * 60;
    private static final double SHARE = 0.10;
    private static final double SECONDS = 5 * 60;

    public double on(LocalDate day) {
        double longest = returns.feltOn(day).stream()
                .mapToDouble(period -> inReturn(period, day))
                .min()
                .orElseGet(() -> ordinary(day));
        return longest + Math.max(SHARE * longest, SECONDS);
    }

    private double ordinary(LocalDate day) {
        double recent = timeline.longestRunSeconds(day.minusDays(DAYS), day.minusDays(1));
        double told = timeline.hasRunData() ? 0 : timeline.told().longestRunSeconds();
        return Math.max(FLOOR_SECONDS, Math.max(recent, told));
    }

    private double inReturn(ReturnToRunning period, LocalDate day) {
        double before = period.shareOn(day) * period.pause().longestRunSeconds();
        double since = timeline.longestRunSeconds(period.first(), day.minusDays(1));
        return Math.max(FLOOR_SECONDS, Math.max(before, since));
    }
}
