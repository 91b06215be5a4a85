package org.runningcoach.api.plan;

import java.util.List;
import org.runningcoach.api.wording.Sentence;

/**
 * What a change by hand makes of the plan.
 *
 * @param stored false for a preview
 * @param revision the one in force afterwards; for a preview the one it would be
 * @param reason what the athlete did, in words
 * @param changes in calendar order, the athlete's own and what had to follow; none for a day that is only pinned or given back
 * @param weeks those with a change, in order
 * @param warnings all that the plan gives afterwards
 */
record HandEffectResponse(
        boolean stored,
        int revision,
        Sentence reason,
        List<ChangeResponse> changes,
        List<WeekEffectResponse> weeks,
        List<Sentence> warnings) {}
