package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.util.UUID;

/** Every fact of an athlete's training log. */
public sealed interface TrainingLogEvent
        permits ActivityRecorded,
                RaceMarked,
                RaceUnmarked,
                FeedbackSubmitted,
                FeedbackRevised,
                ActivityRemoved,
                ImportCompleted,
                ImportRemoved {

    UUID athlete();

    /** The product's time when it happened. */
    Instant at();
}
