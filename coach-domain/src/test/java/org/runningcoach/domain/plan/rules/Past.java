package org.runningcoach.domain.plan.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.RaceResult;

/** Past weeks in plain numbers, one run on each given weekday, easy at 6:00 per kilometre. */
final class Past {

    private final List<DayRecord> days = new ArrayList<>();
    private LocalDate next;

    private Past(LocalDate monday) {
        this.next = monday;
    }

    static Past from(LocalDate monday) {
        return new Past(monday);
    }

    /** One week of equal runs. */
    Past week(double kilometres, DayOfWeek... weekdays) {
        for (int i = 0; i < 7; i++) {
            boolean runs = Arrays.asList(weekdays).contains(next.getDayOfWeek());
            days.add(runs ? run(next, 1000 * kilometres / weekdays.length, false) : idle(next, DayState.RESTED));
            next = next.plusDays(1);
        }
        return this;
    }

    Past weeks(int count, double kilometres, DayOfWeek... weekdays) {
        for (int i = 0; i < count; i++) {
            week(kilometres, weekdays);
        }
        return this;
    }

    Past lost(int count, DayState state) {
        for (int i = 0; i < count; i++) {
            days.add(idle(next, state));
            next = next.plusDays(1);
        }
        return this;
    }

    Past easyDay(double kilometres) {
        days.add(run(next, 1000 * kilometres, false));
        next = next.plusDays(1);
        return this;
    }

    Past hardDay(double kilometres) {
        days.add(run(next, 1000 * kilometres, true));
        next = next.plusDays(1);
        return this;
    }

    Past assumedDay(double kilometres) {
        DayRecord run = run(next, 1000 * kilometres, false);
        days.add(new DayRecord(
                next,
                DayState.ASSUMED,
                run.metres(),
                run.seconds(),
                run.seconds(),
                run.load(),
                false,
                0,
                0,
                run.seconds(),
                0,
                null));
        next = next.plusDays(1);
        return this;
    }

    Past raced(double metres, RacePriority priority) {
        days.add(new DayRecord(
                next, DayState.RAN, 0, 0, 0, 0, true, 0, 0, 0, 0, new RaceResult(metres, metres / 4, priority)));
        next = next.plusDays(1);
        return this;
    }

    List<DayRecord> days() {
        return List.copyOf(days);
    }

    private static DayRecord run(LocalDate date, double metres, boolean hard) {
        double seconds = metres * 0.36;
        return new DayRecord(date, DayState.RAN, metres, seconds, seconds, seconds / 20, hard, 0, 0, 0, 0, null);
    }

    private static DayRecord idle(LocalDate date, DayState state) {
        return new DayRecord(date, state, 0, 0, 0, 0, false, 0, 0, 0, 0, null);
    }
}
