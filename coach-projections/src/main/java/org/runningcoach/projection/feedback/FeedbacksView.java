package org.runningcoach.projection.feedback;

import java.util.List;

/** What an athlete says of several activities, in the order of their starts. */
public record FeedbacksView(List<FeedbackView> feedbacks) {

    public FeedbacksView {
        feedbacks = List.copyOf(feedbacks);
    }
}
