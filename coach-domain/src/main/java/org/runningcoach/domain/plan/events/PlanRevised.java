package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.athlete.model.Methodology;
import org.runningcoach.domain.plan.model.Anchors;
import org.runningcoach.domain.plan.model.PlanChanges;
import org.runningcoach.domain.plan.model.PlanInputs;
import org.runningcoach.domain.plan.model.PlanTrigger;
import org.runningcoach.domain.plan.model.PlanWarning;
import org.runningcoach.domain.plan.model.PlannedWeek;
import org.runningcoach.domain.plan.model.Transition;
import org.runningcoach.domain.shared.EventName;

/**
 * The plan changed from the day of its inputs on: a delta of workouts, never the whole plan again.
 *
 * @param revision counts from 1 without gaps
 * @param trigger what set the revision off
 * @param cause the id of the import or activity that did, or {@code athlete/<number>} for a fact of the athlete's stream; absent when the trigger says all
 * @param weeks every week the window touches, as they stand after the revision
 * @param anchors what the next draft must read again
 * @param transition the goal change that is still blended in
 * @param warnings sorted by code
 */
@EventName("plan.revised")
public record PlanRevised(
        UUID athlete,
        int revision,
        PlanTrigger trigger,
        @Nullable String cause,
        Methodology methodology,
        PlanChanges changes,
        List<PlannedWeek> weeks,
        Anchors anchors,
        @Nullable Transition transition,
        List<PlanWarning> warnings,
        PlanInputs inputs,
        Instant at)
        implements TrainingPlanEvent {

    public PlanRevised {
        weeks = List.copyOf(weeks);
        warnings = List.copyOf(warnings);
    }
}
