package org.runningcoach.api.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.profile.GoalFields;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlannedWeek;

/**
 * The plan from today to the end of the next month.
 *
 * @param vdot the fitness index its paces come from; absent when it goes by effort
 * @param weeks what each week is for, and its planned running volume in metres
 * @param days every date once, rest days too
 */
record TwoMonthPlanResponse(
        int revision,
        Instant revisedAt,
        Methodology methodology,
        GoalFields goal,
        @Nullable Double vdot,
        LocalDate today,
        LocalDate horizon,
        List<Sentence> warnings,
        List<PlannedWeek> weeks,
        List<DayResponse> days) {}
