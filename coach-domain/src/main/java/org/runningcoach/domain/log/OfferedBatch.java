package org.runningcoach.domain.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Offer;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.domain.log.model.Verdict;
import org.runningcoach.domain.log.rules.BatchHoldsOneToAThousand;
import org.runningcoach.domain.log.rules.RecordingIsPossible;
import org.runningcoach.domain.log.rules.StartIsNotInTheFuture;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The recordings of one batch of a file, held against what the log knows.
 *
 * @param number of the import
 */
record OfferedBatch(AthleteId athlete, List<Recording> recordings, int number, Instant at) {

    OfferedBatch {
        new BatchHoldsOneToAThousand(recordings.size()).check();
    }

    /** What the log would remember of a recording that it can take. */
    KnownActivity activity(Recording recording) {
        new RecordingIsPossible(recording).check();
        StartIsNotInTheFuture.anywhere(recording.start(), at).check();
        return KnownActivity.of(recording, number);
    }

    Offer offer(KnownActivity offered, @Nullable KnownActivity known, Verdict ofUnknown) {
        KnownActivity meant = known == null ? offered : known;
        Verdict verdict = known == null ? ofUnknown : verdict(known, offered);
        return new Offer(id(meant), meant.start(), verdict);
    }

    UUID id(KnownActivity activity) {
        return activity.id(athlete.value());
    }

    private static Verdict verdict(KnownActivity known, KnownActivity offered) {
        if (known.removed()) {
            return Verdict.REMOVED_BEFORE;
        }
        if (!known.agreesWith(offered)) {
            return Verdict.CONFLICT;
        }
        return known.origin() == offered.origin() ? Verdict.RECORDED : Verdict.DUPLICATE;
    }
}
