package org.runningcoach.domain.plan.model;

import java.util.List;
import org.runningcoach.domain.athlete.model.Methodology;

/**
 * A proposed plan: every date of the window once, in order.
 *
 * @param weeks the weeks the window touches, in order
 * @param anchors what the next refresh must read again
 * @param warnings sorted by code, each at most once
 */
public record PlanDraft(
        Methodology methodology,
        List<PlanDay> days,
        List<PlannedWeek> weeks,
        Anchors anchors,
        List<PlanWarning> warnings) {

    public PlanDraft {
        days = List.copyOf(days);
        weeks = List.copyOf(weeks);
        warnings = List.copyOf(warnings);
    }
}
