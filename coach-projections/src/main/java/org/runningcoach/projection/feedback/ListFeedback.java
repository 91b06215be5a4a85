package org.runningcoach.projection.feedback;

import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;

/** What the athlete says of these activities; those without a word are left out. Answered by {@link FeedbacksView}. */
public record ListFeedback(AthleteId athlete, List<UUID> activities) {

    public ListFeedback {
        activities = List.copyOf(activities);
    }
}
