package org.runningcoach.domain.methodology.koop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.runningcoach.domain.methodology.drafting.DrawnWeek;
import org.runningcoach.domain.methodology.drafting.FixedDays;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.WeekKind;
import org.runningcoach.domain.plan.weeks.DayTotals;
import org.runningcoach.domain.plan.weeks.Timeline;

/**
 * Seven days in the making, with what bounds them.
 *
 * @param setting what its sessions need to know to be written
 */
record DraftWeek(LocalDate monday, WeekKind kind, WeekSetting setting, WeekLimits limits, List<DraftDay> days) {

    /** The same days under other limits. */
    DraftWeek under(WeekLimits other) {
        return new DraftWeek(monday, kind, setting, other, days);
    }

    DrawnWeek drawn() {
        return new DrawnWeek(
                monday,
                kind,
                days.stream()
                        .map(day -> new DrawnWeek.Day(day.planned(), day.isOpen()))
                        .toList());
    }

    /** What happened already, and what the athlete or yesterday's plan has fixed; false when there is nothing of the kind. */
    boolean lay(FixedDays fixed, Timeline timeline) {
        boolean laid = false;
        for (DraftDay day : days) {
            Optional<PlanDay> held = fixed.heldOn(day.date());
            if (!timeline.isOpen(day.date())) {
                day.happened(timeline.on(day.date()), fixed.askedOn(day.date()));
                laid = true;
            } else if (held.isPresent()) {
                day.hold(held.get());
                laid = true;
            }
        }
        return laid;
    }

    double sum(ToDoubleFunction<DayTotals> what) {
        double sum = 0;
        for (DraftDay day : days) {
            sum += what.applyAsDouble(day.totals());
        }
        return sum;
    }

    double seconds() {
        return sum(DayTotals::seconds);
    }

    /** Days with a run, races left out. */
    int daysWithRun() {
        return (int) days.stream().filter(day -> day.totals().runs() > 0).count();
    }

    int runningDays() {
        return (int) days.stream().filter(day -> day.totals().isRunningDay()).count();
    }

    int restDays() {
        return (int) days.stream().filter(day -> day.totals().rest()).count();
    }
}
