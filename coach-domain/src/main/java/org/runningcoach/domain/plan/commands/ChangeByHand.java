package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Changes the plan as the athlete asks. Refused when the plan has moved on from the base revision, when the past would change, or, with every rule
 * named, when the plan would not be safe. Answers with the effect.
 *
 * @param baseRevision the revision that the request was made from
 * @param request what is known of the athlete today, with the plan in force
 * @param fitted the whole plan with the change in it and the rest made smaller to fit; absent when all but the change stays as it is
 * @param preview whether only to tell the effect, and store nothing
 */
public record ChangeByHand(
        AthleteId athlete,
        int baseRevision,
        PlanRequest request,
        HandEdit edit,
        @Nullable PlanDraft fitted,
        boolean preview,
        Instant at)
        implements TrainingPlanCommand {}
