package org.runningcoach.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revisions, newest first.
 *
 * @param next the cursor of the next page; absent on the last
 */
record RevisionPageResponse(
        List<RevisionResponse> revisions, @Nullable Integer next) {}
