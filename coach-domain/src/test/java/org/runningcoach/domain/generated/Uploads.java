package org.runningcoach.domain.generated;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;

/** What becomes of an athlete's records after the day: data that arrive late take the place of what was assumed, and wrong ones are mended or stay. */
final class Uploads {

    private static final int REACH = 28;
    private static final double METRES_PER_SECOND = 2.8;
    private static final double EASY = 3;

    private final Dice dice;
    private final SortedMap<LocalDate, DayRecord> mends = new TreeMap<>();

    Uploads(Dice dice) {
        this.dice = dice;
    }

    /** Changes the records of the last weeks. */
    void arrive(List<DayRecord> days, LocalDate today) {
        boolean late = dice.chance(0.15);
        boolean mended = dice.chance(0.3);
        LocalDate first = today.minusDays(dice.between(1, REACH));
        LocalDate last = first.plusDays(dice.between(0, 10));
        days.replaceAll(day -> {
            boolean reached = !day.date().isBefore(first) && !day.date().isAfter(last);
            if (mended && mends.containsKey(day.date())) {
                return mends.remove(day.date());
            }
            return late && reached ? told(day) : day;
        });
        if (dice.chance(0.06)) {
            spoil(days);
        }
    }

    /** What really happened on a day of which nothing was known. */
    private DayRecord told(DayRecord day) {
        boolean open = day.state() == DayState.ASSUMED || day.state() == DayState.MISSED;
        if (!open || day.plannedSeconds() == 0 || day.race() != null) {
            return day;
        }
        double seconds = dice.chance(0.2) ? 0 : day.plannedSeconds() * dice.between(0.3, 1.4);
        return ran(day, seconds, day.hard() && seconds > 0);
    }

    /** A recording that was left running, or a run that was recorded twice. */
    private void spoil(List<DayRecord> days) {
        int index = days.size() - 1 - dice.between(0, REACH);
        if (index >= 0
                && days.get(index).state() == DayState.RAN
                && days.get(index).race() == null) {
            DayRecord right = days.get(index);
            mends.putIfAbsent(right.date(), right);
            days.set(index, ran(right, right.seconds() * dice.between(1.5, 4.0), right.hard()));
        }
    }

    private static DayRecord ran(DayRecord day, double seconds, boolean hard) {
        return new DayRecord(
                day.date(),
                seconds > 0 ? DayState.RAN : DayState.MISSED,
                seconds * METRES_PER_SECOND,
                seconds,
                seconds,
                seconds / 60 * EASY,
                hard || seconds >= 5400,
                0,
                0,
                0,
                0,
                day.plannedSeconds(),
                0,
                null,
                null);
    }
}
