package org.runningcoach.domain.fitness.volume;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What was run in one week, Monday to Sunday.
 *
 * @param monday the first day
 * @param runs how many
 * @param metres running distance
 * @param seconds running time
 * @param load session load in AU
 */
public record WeeklyVolume(LocalDate monday, int runs, double metres, double seconds, double load) {

    public WeeklyVolume {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on a Monday, not on " + monday);
        }
    }

    public static LocalDate mondayOf(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public static WeeklyVolume empty(LocalDate monday) {
        return new WeeklyVolume(monday, 0, 0, 0, 0);
    }

    /** This week with a day more. */
    public WeeklyVolume plus(DailyTotal day) {
        if (!mondayOf(day.date()).equals(monday)) {
            throw new IllegalArgumentException(day.date() + " does not lie in the week of " + monday);
        }
        return new WeeklyVolume(
                monday, runs + day.runs(), metres + day.metres(), seconds + day.seconds(), load + day.load());
    }

    /** Every week from the first day's to the last day's, oldest first, weeks without a run included; days may come in any order. */
    public static List<WeeklyVolume> byWeek(List<DailyTotal> days) {
        NavigableMap<LocalDate, WeeklyVolume> weeks = new TreeMap<>();
        days.stream().sorted(Comparator.comparing(DailyTotal::date)).forEach(day -> {
            LocalDate monday = mondayOf(day.date());
            weeks.put(monday, weeks.getOrDefault(monday, empty(monday)).plus(day));
        });
        List<WeeklyVolume> all = new ArrayList<>();
        if (!weeks.isEmpty()) {
            for (LocalDate monday = weeks.firstKey(); !monday.isAfter(weeks.lastKey()); monday = monday.plusWeeks(1)) {
                all.add(weeks.getOrDefault(monday, empty(monday)));
            }
        }
        return List.copyOf(all);
    }
}
