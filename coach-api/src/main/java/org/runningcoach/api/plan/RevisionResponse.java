package org.runningcoach.api.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanTrigger;

/**
 * One revision of the plan.
 *
 * @param cause the id of the import or activity that set it off, or {@code athlete/<number>} for a fact of the athlete's stream, such as a
 *     change of goal; absent when the trigger says all
 * @param reason what set it off, in words
 * @param inputs what it was drawn from
 */
record RevisionResponse(
        int revision,
        Instant revisedAt,
        PlanTrigger trigger,
        @Nullable String cause,
        Sentence reason,
        Methodology methodology,
        List<ChangeResponse> added,
        List<ChangeResponse> replaced,
        List<ChangeResponse> removed,
        List<Sentence> warnings,
        PlanInputs inputs) {}
