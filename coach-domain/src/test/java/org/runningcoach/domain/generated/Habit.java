package org.runningcoach.domain.generated;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;

/**
 * How an athlete used to run before any plan.
 *
 * @param weekdays days with a run, the last of them the long one
 * @param weeklyMetres volume of a usual week
 * @param secondsPerKilometre usual pace
 * @param hardDays how many of the other runs are hard
 */
record Habit(List<DayOfWeek> weekdays, double weeklyMetres, double secondsPerKilometre, int hardDays) {

    private static final double QUALITY_SHARE = 0.3;

    static Habit any(Dice dice) {
        return of(
                dice,
                dice.between(1, 7),
                dice.chance(0.8) ? dice.between(5_000, 70_000) : dice.between(70_000, 150_000));
    }

    static Habit of(Dice dice, int runs, double weeklyMetres) {
        List<DayOfWeek> days = new ArrayList<>(Arrays.asList(DayOfWeek.values()));
        while (days.size() > runs) {
            days.remove(dice.between(0, days.size() - 1));
        }
        return new Habit(List.copyOf(days), weeklyMetres, dice.between(230, 480), runs > 2 ? dice.between(0, 2) : 0);
    }

    Habit times(double factor) {
        return new Habit(weekdays, weeklyMetres * factor, secondsPerKilometre, hardDays);
    }

    boolean runsOn(LocalDate date) {
        return weekdays.contains(date.getDayOfWeek());
    }

    /** The day as usual, done or assumed, a rest day where none is run. */
    DayRecord usual(LocalDate date, DayState state) {
        if (!runsOn(date)) {
            return idle(date, DayState.RESTED);
        }
        int place = weekdays.indexOf(date.getDayOfWeek());
        boolean longRun = place == weekdays.size() - 1;
        double parts = weekdays.size() == 1 ? 1 : weekdays.size() + 0.4;
        double metres = weeklyMetres / parts * (longRun && weekdays.size() > 1 ? 1.4 : 1);
        double seconds = metres / 1000 * secondsPerKilometre;
        boolean hard = !longRun && place % 2 == 0 && place / 2 < hardDays;
        return new DayRecord(
                date,
                state,
                metres,
                seconds,
                seconds,
                seconds / 60 * (hard ? 4.5 : 3),
                hard || seconds >= 5400,
                state == DayState.ASSUMED && hard ? QUALITY_SHARE * metres : 0,
                0,
                state == DayState.ASSUMED ? seconds : 0,
                0,
                null);
    }

    DayRecord raced(LocalDate date, RaceResult race) {
        return new DayRecord(date, DayState.RAN, 0, 0, 0, 0, true, 0, 0, 0, 0, race);
    }

    static DayRecord idle(LocalDate date, DayState state) {
        return new DayRecord(date, state, 0, 0, 0, 0, false, 0, 0, 0, 0, null);
    }
}
