package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.model.WorkoutType;

/**
 * Two long runs on successive days (methodology, section 3.5). Of the past only days are known, not sessions: two hard days in a row without a race are
 * taken for such a pair.
 *
 * @param first the day of the longer one
 */
public record BackToBack(LocalDate first, double firstSeconds, double secondSeconds) {

    private static final int DAYS_BACK = 28;

    public LocalDate second() {
        return first.plusDays(1);
    }

    /** Every pair of the last weeks and of the plan, in order. */
    public static Stream<BackToBack> of(PlanInContext plan) {
        Timeline timeline = plan.timeline();
        LocalDate from = timeline.firstOpen().minusDays(DAYS_BACK);
        return from.datesUntil(timeline.last().plusDays(1))
                .filter(day -> isPair(plan, day, day.plusDays(1)))
                .map(day -> new BackToBack(
                        day,
                        timeline.on(day).longestRunSeconds(),
                        timeline.on(day.plusDays(1)).longestRunSeconds()));
    }

    /** Whether two days hold such a pair. */
    public static boolean isPair(PlanInContext plan, LocalDate first, LocalDate second) {
        return second.equals(first.plusDays(1)) && isHalf(plan, first) && isHalf(plan, second);
    }

    private static boolean isHalf(PlanInContext plan, LocalDate day) {
        DayTotals totals = plan.timeline().on(day);
        return plan.timeline().isOpen(day)
                ? plan.workoutsOn(day).anyMatch(BackToBack::isHalf)
                : totals.hard() && !totals.isRace() && totals.qualitySeconds() == 0;
    }

    private static boolean isHalf(Workout workout) {
        return workout.type() == WorkoutType.BACK_TO_BACK;
    }
}
