package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Availability;
import org.runningcoach.domain.athlete.model.Goal;
import org.runningcoach.domain.athlete.model.HealthReport;

/**
 * What a revision was drawn from, kept with it so that it can be explained later.
 *
 * @param zone whose calendar the days are in
 * @param today the athlete's local date; the revision changed nothing before it
 * @param horizon the last day of the window
 * @param vdot the fitness index; absent when nothing told
 * @param vdotObservedOn the day of the evidence for it
 * @param readiness 0 to 100; absent without feedback
 * @param metres running volume of the 28 days before today, done or assumed
 * @param assumedDays how many of those days were assumed
 * @param missedDays how many of those days were known to be missed
 */
public record PlanInputs(
        ZoneId zone,
        LocalDate today,
        LocalDate horizon,
        Goal goal,
        Availability availability,
        List<HealthReport> health,
        @Nullable Double vdot,
        @Nullable LocalDate vdotObservedOn,
        @Nullable Double readiness,
        double metres,
        int assumedDays,
        int missedDays) {

    private static final int DAYS = 28;

    public PlanInputs {
        health = List.copyOf(health);
    }

    public static PlanInputs of(PlanRequest request) {
        List<DayRecord> recent = request.history().days().stream()
                .filter(day -> day.date().isBefore(request.today())
                        && !day.date().isBefore(request.today().minusDays(DAYS)))
                .toList();
        return new PlanInputs(
                request.profile().zone(),
                request.today(),
                request.horizon(),
                request.goal(),
                request.availability(),
                request.health(),
                request.fitness().vdot(),
                request.fitness().observedOn(),
                request.fitness().readiness(),
                recent.stream().mapToDouble(DayRecord::metres).sum(),
                count(recent, DayState.ASSUMED),
                count(recent, DayState.MISSED));
    }

    private static int count(List<DayRecord> days, DayState state) {
        return (int) days.stream().filter(day -> day.state() == state).count();
    }
}
