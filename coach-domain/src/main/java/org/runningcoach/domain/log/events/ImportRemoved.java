package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.EventName;

/**
 * A wrong file was taken back with all that it had added.
 *
 * @param activities what left the log, in the order it had come
 * @param earliest the first local day that changed; absent when nothing did
 */
@EventName("log.import-removed")
public record ImportRemoved(
        UUID athlete,
        UUID importId,
        List<UUID> activities,
        @Nullable LocalDate earliest,
        Instant at) implements TrainingLogEvent {

    public ImportRemoved {
        activities = List.copyOf(activities);
    }
}
