package org.runningcoach.domain.fitness.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The weekly mean of the last four complete weeks against that of the four before.
 *
 * @param before metres a week in the earlier four weeks
 * @param recent metres a week in the last four weeks
 */
public record VolumeTrend(double before, double recent) {

    private static final int WEEKS = 4;

    /** The trend as of a day: its own week is not complete and stays out; a week that the list lacks counts as 0. */
    public static VolumeTrend of(List<WeeklyVolume> weeks, LocalDate today) {
        LocalDate thisMonday = WeeklyVolume.mondayOf(today);
        return new VolumeTrend(
                mean(weeks, thisMonday.minusWeeks(WEEKS), WeeklyVolume::metres),
                mean(weeks, thisMonday, WeeklyVolume::metres));
    }

    /** The change in per cent; none when there was nothing before. */
    public OptionalDouble percent() {
        return before == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * (recent - before) / before);
    }

    /** The mean per week of the four weeks that end before a Monday. */
    public static double mean(List<WeeklyVolume> weeks, LocalDate endMonday, ToDoubleFunction<WeeklyVolume> amount) {
        return weeks.stream()
                        .filter(week -> week.monday().isBefore(endMonday)
                                && !week.monday().isBefore(endMonday.minusWeeks(WEEKS)))
                        .mapToDouble(amount)
                        .sum()
                / WEEKS;
    }
}
