package org.runningcoach.domain.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;

/**
 * A file that the log took in.
 *
 * @param coverage what it was evidence for, once completed and as long as it was not taken back
 */
record KnownImport(UUID id, State state, @Nullable Coverage coverage) {

    /** How far a file has come. */
    enum State {
        /** Batches arrive. */
        OPEN,
        /** Its last batch was stored. */
        COMPLETED,
        /** The athlete took it back. */
        REMOVED
    }
}
