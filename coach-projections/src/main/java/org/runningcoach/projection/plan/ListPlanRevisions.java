package org.runningcoach.projection.plan;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Revisions with their changes, newest first; answered by a {@link RevisionPageView}.
 *
 * @param before only revisions with a smaller number
 * @param limit at most so many
 */
public record ListPlanRevisions(AthleteId athlete, @Nullable Integer before, int limit) {}
