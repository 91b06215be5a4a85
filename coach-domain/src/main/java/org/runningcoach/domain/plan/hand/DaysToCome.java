package org.runningcoach.domain.plan.hand;

import java.time.LocalDate;
import org.runningcoach.domain.plan.model.DayRecord;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlannedWorkout;
import org.runningcoach.domain.shared.RuleViolation;

/** The part of the plan that an athlete may still change: today, unless its run is done, to the end of the window (L7). */
record DaysToCome(PlanInForce plan, PlanRequest request) {

    /** The workout of an id, which is none of the past, not done and no race. */
    PlannedWorkout find(String field, String id) {
        PlannedWorkout found = plan.workouts().stream()
                .filter(workout -> workout.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "plan.workout-unknown", field, "There is no workout " + id + " in the plan in force."));
        day(field, found.date());
        if (found.workout().isRace()) {
            throw new RuleViolation(
                    "plan.race-stays",
                    field,
                    "A race stands on its date; change it with your goal, and the plan follows.");
        }
        return found;
    }

    /** A day that may still change. */
    LocalDate day(String field, LocalDate day) {
        if (day.isBefore(request.today())) {
            throw new RuleViolation("plan.day-over", field, day + " is over, and the past of a plan stays as it was.");
        }
        if (day.isAfter(request.horizon())) {
            throw new RuleViolation(
                    "plan.day-beyond-horizon",
                    field,
                    day + " is beyond " + request.horizon() + ", where the plan ends.");
        }
        if (day.equals(request.today()) && isTodayDone()) {
            throw new RuleViolation(
                    "plan.workout-confirmed", field, "Today's run is recorded already; what was planned for it stays.");
        }
        return day;
    }

    /** The first day that may still change. */
    LocalDate first() {
        return isTodayDone() ? request.today().plusDays(1) : request.today();
    }

    private boolean isTodayDone() {
        return request.history().days().stream().map(DayRecord::date).anyMatch(request.today()::equals);
    }
}
