package org.runningcoach.domain.methodology.pfaff;

import java.time.LocalDate;
import org.runningcoach.domain.athlete.model.Race;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.weeks.PlanInContext;
import org.runningcoach.domain.plan.weeks.SprintStart;

/** Whether there is time to prepare for a race. */
final class TimeToPrepare {

    private static final int BEGINNERS_SLOW_WEEKS = 4;
    private static final int ACCELERATION_WEEKS = 3;
    private static final int TAPER_WEEKS = 2;

    private TimeToPrepare() {}

    /** Too little time to get from the first acceleration to full speed before the taper; nothing is hurried because of it (P26). */
    static boolean isTooShort(PlanInContext plan) {
        PlanRequest request = plan.request();
        Race race = request.goal().race();
        LocalDate date = race == null ? null : race.date();
        if (date == null || date.isBefore(request.today())) {
            return false;
        }
        LocalDate today = request.today();
        LocalDate start = new SprintStart(plan.timeline()).startBefore(today);
        LocalDate slowUntil =
                plan.limits().isBeginner() ? plan.anchors().trainingStart().plusWeeks(BEGINNERS_SLOW_WEEKS) : today;
        LocalDate acceleration = start.plusWeeks(ACCELERATION_WEEKS);
        LocalDate full = slowUntil.isAfter(acceleration) ? slowUntil : acceleration;
        boolean fast = !full.isAfter(today);
        return !fast && full.plusWeeks(TAPER_WEEKS).isAfter(date);
    }
}
