package org.runningcoach.projection.feedback;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.springframework.stereotype.Component;

/** Keeps the table of feedback: an activity that leaves the log takes along what was said of it. */
@Component
@ProcessingGroup("view-feedback")
class FeedbackProjector {

    private final FeedbackRows rows;

    FeedbackProjector(FeedbackRows rows) {
        this.rows = rows;
    }

    @EventHandler
    void on(FeedbackSubmitted event) {
        rows.submit(event.athlete(), event.activity(), event.feedback(), event.redFlags(), event.at());
    }

    @EventHandler
    void on(FeedbackRevised event) {
        rows.revise(event.athlete(), event.activity(), event.feedback(), event.redFlags(), event.at());
    }

    @EventHandler
    void on(ActivityRemoved event) {
        rows.remove(event.athlete(), List.of(event.activity()));
    }

    @EventHandler
    void on(ImportRemoved event) {
        rows.remove(event.athlete(), event.activities());
    }
}
