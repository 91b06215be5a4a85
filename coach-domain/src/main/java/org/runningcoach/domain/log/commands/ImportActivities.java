package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Offers one batch of a file to the log, which answers with an {@link org.runningcoach.domain.log.model.ImportedBatch}.
 * Sending a batch again changes nothing and gets the same answer, so that an interrupted import is simply repeated.
 *
 * @param importId the same for every batch of a file
 * @param recordings at most 1,000, oldest first
 */
public record ImportActivities(AthleteId athlete, UUID importId, Source source, List<Recording> recordings, Instant at)
        implements TrainingLogCommand {

    public ImportActivities {
        recordings = List.copyOf(recordings);
    }
}
