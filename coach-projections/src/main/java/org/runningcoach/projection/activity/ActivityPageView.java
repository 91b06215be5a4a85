package org.runningcoach.projection.activity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of activities, newest first.
 *
 * @param next where the following page begins; absent on the last
 */
public record ActivityPageView(
        List<ActivityView> activities, @Nullable UUID next) {

    public ActivityPageView {
        activities = List.copyOf(activities);
    }
}
