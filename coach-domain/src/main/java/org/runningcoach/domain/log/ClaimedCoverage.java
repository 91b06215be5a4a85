package org.runningcoach.domain.log;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;

/**
 * What a file claims to be evidence for, judged by what the log knows: a list that lacks a run which the log got from a list was filtered
 * or has a hole, and says nothing about days without a run.
 *
 * @param heldRuns the starts, as the log knows them, of the runs the file held
 */
record ClaimedCoverage(@Nullable Coverage claimed, Collection<LocalDateTime> heldRuns) {

    @Nullable
    Coverage against(KnownActivities log) {
        if (claimed == null || !claimed.complete()) {
            return claimed;
        }
        var held = new HashSet<>(heldRuns);
        boolean lacksNone = log.onDays(claimed.first(), claimed.last())
                .filter(known -> known.isRun() && known.isFromList() && !known.removed())
                .allMatch(known -> held.contains(known.start()));
        return new Coverage(claimed.first(), claimed.last(), lacksNone);
    }
}
