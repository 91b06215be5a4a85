package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The windows before a race (P22); they count days back from the race and are no calendar weeks. */
public record Taper(LocalDate raceDay, RaceCategory category) {

    /** No run of 100 minutes or more so many days before a marathon, none above three hours before an ultra. */
    public static final int DAYS_WITHOUT_LONG_RUN = 13;

    private static final int LONG_RUN_SECONDS = 100 * 60;
    private static final int LONG_ULTRA_RUN_SECONDS = 180 * 60;

    /** The last days before a race: rest or so many seconds of easy running. */
    public static final int QUIET_DAYS = 2;

    public static final int QUIET_SECONDS = 30 * 60;
    public static final int QUIET_STRIDES = 6;

    /** High-speed metres of the primer at most. */
    public static final int PRIMER_METRES = 100;

    private static final int PRIMER_DAYS = 2;

    private static final int WEEKS_BEFORE = 8;
    private static final int HIGHEST = 3;

    /** From the nearest to the race outwards. */
    public List<TaperWindow> windows() {
        return IntStream.rangeClosed(1, category.windows())
                .mapToObj(window -> new TaperWindow(
                        raceDay.minusDays(7L * window), raceDay.minusDays(7L * window - 6), category.factor(window)))
                .toList();
    }

    /** The first day of the first window with a factor below 1. */
    public LocalDate first() {
        return raceDay.minusDays(7L * category.taperWeeks());
    }

    /** Whether a stretch of days shares one with a window whose factor is below 1. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !from.isAfter(raceDay.minusDays(1)) && !to.isBefore(first());
    }

    public boolean forbidsHardOn(LocalDate day) {
        return day.isBefore(raceDay) && !day.isBefore(raceDay.minusDays(category.daysWithoutHard()));
    }

    /** The longest run of a day: below 100 minutes before a marathon, three hours before an ultra. */
    public int longestRunSeconds(LocalDate day) {
        boolean near = day.isBefore(raceDay) && !day.isBefore(raceDay.minusDays(DAYS_WITHOUT_LONG_RUN));
        if (near && category.isUltra()) {
            return LONG_ULTRA_RUN_SECONDS;
        }
        return near && category == RaceCategory.MARATHON ? LONG_RUN_SECONDS - 1 : Integer.MAX_VALUE;
    }

    /** The one high day of the last three before a sprint: two days before it, with few high-speed metres. */
    public boolean isPrimerDay(LocalDate day) {
        return category == RaceCategory.SPRINT && day.equals(raceDay.minusDays(PRIMER_DAYS));
    }

    /** What a stretch holds of that which the windows limit. */
    public double amount(Timeline timeline, LocalDate first, LocalDate last) {
        return timeline.sum(first, last, day -> category.amount(day, timeline.measure()));
    }

    public boolean isQuiet(LocalDate day) {
        return day.isBefore(raceDay) && !day.isBefore(raceDay.minusDays(QUIET_DAYS));
    }

    /**
     * Mean of the three highest weeks among the eight whole weeks before the taper, those without running left out. Weeks known by the athlete's
     * word alone count only when no recorded or planned week does; absent when nothing is known: then the sums are not tested.
     */
    public OptionalDouble peak(Timeline timeline) {
        LocalDate end = CalendarWeek.mondayOf(first());
        List<LocalDate> mondays = Stream.iterate(end.minusWeeks(1), monday -> monday.minusWeeks(1))
                .limit(WEEKS_BEFORE)
                .toList();
        List<Double> volumes = mondays.stream()
                .filter(timeline::covers)
                .map(monday -> amount(timeline, monday, monday.plusDays(6)))
                .filter(metres -> metres > 0)
                .sorted((a, b) -> Double.compare(b, a))
                .limit(HIGHEST)
                .toList();
        if (!volumes.isEmpty()) {
            return volumes.stream().mapToDouble(Double::doubleValue).average();
        }
        double told = category == RaceCategory.SPRINT ? 0 : timeline.told().weeklyVolume(timeline.measure());
        boolean reachesBack = mondays.getLast().isBefore(timeline.firstKnown());
        return told > 0 && reachesBack ? OptionalDouble.of(told) : OptionalDouble.empty();
    }
}
