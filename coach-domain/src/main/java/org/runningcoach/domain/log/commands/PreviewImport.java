package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Asks what would become of one batch of a file: the same answer as to {@link ImportActivities}, and nothing happens. A log that has never
 * held anything cannot be asked; everything is new to it.
 *
 * @param recordings at most 1,000
 */
public record PreviewImport(AthleteId athlete, UUID importId, List<Recording> recordings, Instant at)
        implements TrainingLogCommand {

    public PreviewImport {
        recordings = List.copyOf(recordings);
    }
}
