package org.runningcoach.domain.methodology.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.HealthLimits;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** The window as if every possible day held a short easy run: enough to tell which races stand before any week is planned. */
public final class Outline {

    private static final int MINUTES = 20;

    private Outline() {}

    /** @param easyRun how the school writes so short a run */
    public static PlanInContext of(PlanRequest request, Anchors anchors, ShortRun easyRun) {
        HealthLimits health = HealthLimits.of(request);
        List<PlanDay> days = request.today()
                .datesUntil(request.horizon().plusDays(1))
                .map(date -> new PlanDay(
                        date,
                        canRun(request, health, date)
                                ? easyRun.of(MINUTES, date).stream().toList()
                                : List.of()))
                .toList();
        return PlanInContext.of(request, anchors, days, List.of());
    }

    private static boolean canRun(PlanRequest request, HealthLimits health, LocalDate date) {
        return request.availability().minutesOn(date) > 0 && !health.noRunOn(date);
    }

    /** An easy run of so many minutes. */
    @FunctionalInterface
    public interface ShortRun {
        Optional<Workout> of(int minutes, LocalDate day);
    }
}
