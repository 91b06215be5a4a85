package org.runningcoach.domain.plan.weeks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.athlete.model.RacePriority;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;

/** The days ahead, with what the request says of each date: blackouts, illness that stands, and which race it is. */
final class PlannedDays {

    private final PlanRequest request;
    private final HealthLimits health;
    private final List<DayTotals> days;
    private final long first;

    private PlannedDays(PlanRequest request, HealthLimits health, List<DayTotals> days) {
        this.request = request;
        this.health = health;
        this.days = days;
        this.first = days.isEmpty() ? Long.MAX_VALUE : days.getFirst().date().toEpochDay();
    }

    static PlannedDays of(PlanRequest request, List<PlanDay> days) {
        return new PlannedDays(request, HealthLimits.of(request), List.of()).with(days);
    }

    PlannedDays with(List<PlanDay> plan) {
        return new PlannedDays(
                request,
                health,
                plan.stream()
                        .map(day -> DayTotals.of(day, isIdle(day.date()), priority(day.date())))
                        .toList());
    }

    /** These days with later ones behind them; only the later ones are reckoned. */
    PlannedDays followedBy(List<PlanDay> plan) {
        List<DayTotals> longer = new ArrayList<>(days);
        longer.addAll(with(plan).days);
        return new PlannedDays(request, health, longer);
    }

    LocalDate last() {
        return days.isEmpty() ? request.today().minusDays(1) : days.getLast().date();
    }

    DayTotals on(long epochDay) {
        return epochDay < first || epochDay - first >= days.size()
                ? DayTotals.rest(LocalDate.ofEpochDay(epochDay))
                : days.get((int) (epochDay - first));
    }

    private boolean isIdle(LocalDate date) {
        return request.availability().isBlackedOut(date) || health.noRunOn(date);
    }

    private @Nullable RacePriority priority(LocalDate date) {
        Race race = request.goal().race();
        if (race != null && date.equals(race.date())) {
            return race.priority();
        }
        return request.goal().otherRaces().stream()
                .filter(other -> date.equals(other.date()))
                .map(Race::priority)
                .findFirst()
                .orElse(null);
    }
}
