package org.runningcoach.projection.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlanWarning;

/**
 * What one revision changed, why, and from what.
 *
 * @param cause the id of the import or activity that set it off, or {@code athlete/<number>} for a fact of the athlete's stream, such as a
 *     change of goal; absent when the trigger says all
 */
public record PlanRevisionView(
        int revision,
        Instant revisedAt,
        PlanTrigger trigger,
        @Nullable String cause,
        Methodology methodology,
        PlanDiffView changes,
        List<PlanWarning> warnings,
        PlanInputs inputs) {}
