package org.runningcoach.domain.methodology.daniels;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.Workout;
import org.runningcoach.domain.plan.weeks.HealthLimits;
import org.runningcoach.domain.plan.weeks.PlanInContext;

/** The window as if every possible day held a short easy run: enough to tell which races stand before any week is planned. */
final class Outline {

    private static final int MINUTES = 20;

    private Outline() {}

    static PlanInContext of(PlanRequest request, Anchors anchors, Sessions sessions) {
        HealthLimits health = HealthLimits.of(request);
        WeekSetting setting = new WeekSetting(Phase.I, true, 0, 100);
        List<PlanDay> days = request.today()
                .datesUntil(request.horizon().plusDays(1))
                .map(date ->
                        new PlanDay(date, canRun(request, health, date) ? run(sessions, date, setting) : List.of()))
                .toList();
        return PlanInContext.of(request, anchors, days, List.of());
    }

    private static boolean canRun(PlanRequest request, HealthLimits health, LocalDate date) {
        return request.availability().minutesOn(date) > 0 && !health.noRunOn(date);
    }

    private static List<Workout> run(Sessions sessions, LocalDate date, WeekSetting setting) {
        return sessions.write(Proposal.easy(MINUTES, Reason.EASY_DAY), date, setting).stream()
                .toList();
    }
}
