package org.runningcoach.domain.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.model.PlanDraft;
import org.runningcoach.domain.plan.model.PlanInForce;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanRequest;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.ReasonForChange;
import org.runningcoach.domain.shared.AthleteId;

/** A draft as the revision that follows what stands. */
final class NextRevision {

    private NextRevision() {}

    /** @param standing absent before the first plan */
    static PlanRevised of(
            @Nullable Standing standing,
            PlanRequest request,
            PlanDraft draft,
            PlanTrigger trigger,
            @Nullable String cause,
            AthleteId athlete,
            Instant at) {
        int revision = standing == null ? 1 : standing.revision() + 1;
        PlanInForce plan = standing == null ? PlanInForce.none() : standing.plan();
        PlanInputs before = standing == null ? null : standing.inputs();
        return new PlanRevised(
                athlete.value(),
                revision,
                trigger,
                cause,
                draft.methodology(),
                plan.changesTo(draft.days(), revision, new ReasonForChange(trigger, request, before)),
                draft.weeks(),
                draft.anchors(),
                request.transition(),
                draft.warnings(),
                PlanInputs.of(request),
                at);
    }
}
