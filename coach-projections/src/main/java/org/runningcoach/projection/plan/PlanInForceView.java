package org.runningcoach.projection.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanDay;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.Transition;

/**
 * What a draft is drawn from and a revision is based on.
 *
 * @param startedOn the first day of the first plan
 * @param plan the workouts from today on
 * @param stored the days from today to the horizon, rest days too
 * @param lastClosedMonth the last month whose fitness is frozen
 * @param fixed the days from today on that the athlete has pinned or changed
 */
public record PlanInForceView(
        int revision,
        Methodology methodology,
        LocalDate startedOn,
        PlanInForce plan,
        List<PlanDay> stored,
        Anchors anchors,
        @Nullable Transition transition,
        PlanInputs inputs,
        @Nullable YearMonth lastClosedMonth,
        List<LocalDate> fixed) {}
