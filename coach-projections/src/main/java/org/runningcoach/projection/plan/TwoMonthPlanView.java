package org.runningcoach.projection.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Hand;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.PlannedWorkout;

/**
 * The plan as it stands.
 *
 * @param horizon the last day planned: the end of next month, or of this one as long as nobody has drawn the next
 * @param weeks those the window touches, in order
 * @param hand which days the athlete has pinned or changed
 * @param workouts in calendar order; a date without one is a rest day
 */
public record TwoMonthPlanView(
        int revision,
        Instant revisedAt,
        Methodology methodology,
        LocalDate today,
        LocalDate horizon,
        List<PlannedWeek> weeks,
        List<PlannedWorkout> workouts,
        List<PlanWarning> warnings,
        PlanInputs inputs,
        Hand hand) {

    /** Whether the window of today is planned to its end. */
    public boolean reachesEndOfNextMonth() {
        return !horizon.isBefore(today.plusMonths(2).withDayOfMonth(1).minusDays(1));
    }
}
