package org.runningcoach.domain.plan.model;

import java.util.List;

/**
 * What a change by hand makes of the plan, stored or only looked at.
 *
 * @param revision the one in force afterwards
 * @param act what the athlete did
 * @param changes in calendar order; none for a day that is only pinned or given back
 * @param weeks those with a change, in order
 * @param warnings sorted by code, as the whole plan gives them
 */
public record HandEffect(
        int revision,
        Explanation act,
        List<WorkoutChange> changes,
        List<WeekEffect> weeks,
        List<PlanWarning> warnings) {

    public HandEffect {
        changes = List.copyOf(changes);
        weeks = List.copyOf(weeks);
        warnings = List.copyOf(warnings);
    }
}
