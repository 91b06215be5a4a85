package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.plan.model.DayState;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.VolumeMeasure;

/** Missed work is not made up (P42): for a fortnight after it no week holds more than the plan in force had there. */
public record MissedWork(PlanRequest request) {

    private static final int FELT_DAYS = 14;
    private static final int DAYS_OF_A_WEEK = 7;

    /** Volume of a week at most; unlimited when nothing was missed or the plan in force did not hold the whole week. */
    public double mostVolume(LocalDate monday) {
        List<PlanDay> stored = request.stored().stream()
                .filter(day -> !day.date().isBefore(monday) && day.date().isBefore(monday.plusDays(DAYS_OF_A_WEEK)))
                .toList();
        boolean byTime = VolumeMeasure.of(request.methodology()) == VolumeMeasure.SECONDS;
        boolean held = stored.size() == DAYS_OF_A_WEEK && !stored.stream().allMatch(PlanDay::isRest);
        return held && wasMissed()
                ? stored.stream()
                        .flatMap(day -> day.workouts().stream())
                        .mapToDouble(byTime ? Workout::volumeSeconds : Workout::volumeMetres)
                        .sum()
                : Double.POSITIVE_INFINITY;
    }

    private boolean wasMissed() {
        LocalDate since = request.today().minusDays(FELT_DAYS);
        return request.history().days().stream()
                .anyMatch(day -> !day.date().isBefore(since) && day.state() == DayState.MISSED);
    }
}
