package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.shared.EventName;

/**
 * An activity that was not yet in the log.
 *
 * @param activity derived from the athlete, the local start and the sport, so that the same activity has the same id
 * @param importId the import it came with; absent when entered by hand
 */
@EventName("log.activity-recorded")
public record ActivityRecorded(
        UUID athlete, UUID activity, @Nullable UUID importId, Source source, Recording recording, Instant at)
        implements TrainingLogEvent {}
