package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** Every date from today to the last day of the next month appears exactly once, ascending, and holds its own sessions; rest days are explicit. */
record EveryDateAppearsOnce() implements PlanInvariant {

    @Override
    public String number() {
        return "P1";
    }

    @Override
    public String code() {
        return "every-date-appears-once";
    }

    @Override
    public Stream<BrokenRule> broken(PlanInContext plan, PlanDraft draft) {
        LocalDate today = plan.request().today();
        LocalDate horizon = plan.request().horizon();
        List<LocalDate> dates = draft.days().stream().map(PlanDay::date).toList();
        List<LocalDate> expected = today.datesUntil(horizon.plusDays(1)).toList();
        Stream<BrokenRule> strangers = draft.days().stream()
                .filter(day -> day.workouts().stream()
                        .anyMatch(workout -> !workout.date().equals(day.date())))
                .map(day -> on(day.date(), "a session of another date stands on this day"));
        return dates.equals(expected)
                ? strangers
                : Stream.of(on(
                        today,
                        "the plan holds " + dates.size() + " dates instead of the " + expected.size() + " from " + today
                                + " to " + horizon + " in order"));
    }
}
