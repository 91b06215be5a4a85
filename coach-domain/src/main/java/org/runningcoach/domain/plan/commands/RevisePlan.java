package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Takes a draft as the plan from its first day on; nothing happens when it changes nothing. Refused when the plan has moved on from the base
 * revision, when the request tells another plan in force, or when the draft breaks a safety rule. Answers with the revision in force.
 *
 * @param baseRevision the revision that the request was made from
 * @param request what the draft was drawn for
 * @param cause the id of what set it off (an import, an activity); absent when the trigger says all
 */
public record RevisePlan(
        AthleteId athlete,
        int baseRevision,
        PlanRequest request,
        PlanDraft draft,
        PlanTrigger trigger,
        @Nullable String cause,
        Instant at)
        implements TrainingPlanCommand {}
