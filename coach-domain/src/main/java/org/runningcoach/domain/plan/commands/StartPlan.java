package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Takes a draft as the first plan of an athlete. Refused when there is a plan already, or when the draft breaks a safety rule.
 *
 * @param request what the draft was drawn for
 * @param cause the id of what set it off; absent when the trigger says all
 */
public record StartPlan(
        AthleteId athlete,
        PlanRequest request,
        PlanDraft draft,
        PlanTrigger trigger,
        @Nullable String cause,
        Instant at)
        implements TrainingPlanCommand {}
