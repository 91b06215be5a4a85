package org.runningcoach.domain.log.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.shared.EventName;

/**
 * A file was stored to its last activity; only now may anything react to it.
 *
 * @param read rows in the file
 * @param recorded runs that were new
 * @param duplicates activities that were already there
 * @param otherSports activities in other sports that were new
 * @param coverage the dates the file is evidence for; absent when it held no run
 * @param earliest the first local day that changed; absent when nothing did
 */
@EventName("log.import-completed")
public record ImportCompleted(
        UUID athlete,
        UUID importId,
        Source source,
        int read,
        int recorded,
        int duplicates,
        int otherSports,
        @Nullable Coverage coverage,
        @Nullable LocalDate earliest,
        Instant at)
        implements TrainingLogEvent {}
