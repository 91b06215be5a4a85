package org.runningcoach.api.activity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.activity.ActivityPageView;
import org.runningcoach.projection.activity.ActivityView;
import org.runningcoach.projection.activity.FindActivity;
import org.runningcoach.projection.activity.ListActivities;
import org.runningcoach.projection.feedback.FeedbackView;
import org.runningcoach.projection.feedback.FeedbacksView;
import org.runningcoach.projection.feedback.ListFeedback;
import org.springframework.stereotype.Component;

/** Shows activities with what the athlete said of them. */
@Component
class FeltActivities {

    private final LogAccess log;

    FeltActivities(LogAccess log) {
        this.log = log;
    }

    ActivityPageResponse list(ListActivities query) {
        ActivityPageView page = log.answer(query, ActivityPageView.class);
        return new ActivityPageResponse(with(query.athlete(), page.activities()), page.next());
    }

    Optional<ActivityResponse> find(AthleteId athlete, UUID activity) {
        return log.find(new FindActivity(athlete, activity), ActivityView.class)
                .map(found -> with(athlete, List.of(found)).getFirst());
    }

    private List<ActivityResponse> with(AthleteId athlete, List<ActivityView> activities) {
        var query = new ListFeedback(
                athlete, activities.stream().map(ActivityView::id).toList());
        Map<UUID, FeedbackView> said = log.answer(query, FeedbacksView.class).feedbacks().stream()
                .collect(Collectors.toMap(FeedbackView::activity, Function.identity()));
        return activities.stream()
                .map(activity -> ActivityResponse.of(
                        activity,
                        Optional.ofNullable(said.get(activity.id()))
                                .map(FeedbackResponse::of)
                                .orElse(null)))
                .toList();
    }
}
