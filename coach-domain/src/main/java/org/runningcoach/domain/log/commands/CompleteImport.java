package org.runningcoach.domain.log.commands;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.log.model.Source;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Says that the last batch of a file was stored. The log answers with a {@link org.runningcoach.domain.log.model.CompletedImport}.
 *
 * @param read rows in the file
 * @param duplicates activities of the file that the log already had
 * @param coverage the dates the file speaks for, as far as the file itself tells; absent when it held no run
 * @param heldRuns the starts, as the log knows them, of all runs in the file: a complete coverage that lacks one the log got
 *     from an earlier list is taken as partial
 */
public record CompleteImport(
        AthleteId athlete,
        UUID importId,
        Source source,
        int read,
        int duplicates,
        @Nullable Coverage coverage,
        List<LocalDateTime> heldRuns,
        Instant at)
        implements TrainingLogCommand {

    public CompleteImport {
        heldRuns = List.copyOf(heldRuns);
    }
}
