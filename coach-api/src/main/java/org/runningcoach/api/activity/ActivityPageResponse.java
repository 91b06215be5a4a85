package org.runningcoach.api.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of activities, newest first.
 *
 * @param next where the following page begins; null on the last
 */
record ActivityPageResponse(
        List<ActivityResponse> activities, @Nullable UUID next) {}
