package org.runningcoach.api.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.projection.activity.ActivityView;
import org.runningcoach.projection.activity.RaceView;

/**
 * One activity of the log, and how it felt.
 *
 * @param importId the file it came with; absent when entered by hand
 * @param race present when the athlete marked it as a race
 * @param feedback absent while the athlete has said nothing
 */
record ActivityResponse(
        UUID id,
        @JsonUnwrapped Recording recording,
        Source source,
        @Nullable UUID importId,
        @Nullable RaceView race,
        @Nullable FeedbackResponse feedback) {

    static ActivityResponse of(ActivityView activity, @Nullable FeedbackResponse feedback) {
        return new ActivityResponse(
                activity.id(), activity.recording(), activity.source(), activity.importId(), activity.race(), feedback);
    }
}
