package org.runningcoach.projection.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revisions, newest first.
 *
 * @param next ask for revisions before this one to go on; absent on the last page
 */
public record RevisionPageView(
        List<PlanRevisionView> revisions, @Nullable Integer next) {}
