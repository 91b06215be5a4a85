package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.WeekKind;

/** A week as a school has drawn it, all seven days of it. */
public record DrawnWeek(LocalDate monday, WeekKind kind, List<Day> days) {

    public DrawnWeek {
        days = List.copyOf(days);
    }

    /** @param open whether the plan can still take something away here */
    public record Day(PlanDay planned, boolean open) {

        private Day resting() {
            return open ? new Day(new PlanDay(planned.date(), List.of()), true) : this;
        }
    }

    public static DrawnWeek of(LocalDate monday, WeekKind kind, List<? extends DayInWeek> days) {
        return new DrawnWeek(
                monday,
                kind,
                days.stream().map(day -> new Day(day.planned(), day.isOpen())).toList());
    }

    /** The same week with nothing but what cannot be taken away. */
    DrawnWeek resting() {
        return new DrawnWeek(monday, kind, days.stream().map(Day::resting).toList());
    }
}
