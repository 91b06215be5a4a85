package org.runningcoach.projection.fitness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.progress.Checkpoint;
import org.runningcoach.domain.plan.progress.Progress;
import org.runningcoach.domain.plan.progress.ProgressFacts;
import org.runningcoach.projection.database.BulkRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the stored days up to date, from the last checkpoint before the earliest change on. */
@Component
class Reckoning {

    private final JdbcClient sql;
    private final FactRows facts;
    private final BulkRows bulk;

    Reckoning(JdbcClient sql, FactRows facts, BulkRows bulk) {
        this.sql = sql;
        this.facts = facts;
        this.bulk = bulk;
    }

    /** From all facts before, those of this batch that still wait to be stored among them: how facts fall into batches changes nothing. */
    void bringUpToDate(UUID athlete) {
        CurrentUnitOfWork.ifStarted(facts::flush);
        FitnessRows rows = new FitnessRows(sql, athlete);
        rows.profile()
                .filter(profile -> profile.changedFrom() != null)
                .ifPresent(profile -> reckon(
                        rows,
                        profile,
                        rows.checkpointBefore(profile.changedFrom()).orElse(null)));
    }

    /** Reckons every day anew from the facts, whatever is stored. */
    void startOver(UUID athlete) {
        FitnessRows rows = new FitnessRows(sql, athlete);
        rows.profileToChange().ifPresent(profile -> reckon(rows, profile, null));
    }

    private void reckon(FitnessRows rows, ProfileRow profile, @Nullable Checkpoint checkpoint) {
        LocalDate last = rows.lastSettledDay();
        if (last == null || (checkpoint != null && !last.isAfter(checkpoint.day()))) {
            rows.replaceAfter(checkpoint, List.of(), List.of(), bulk);
            return;
        }
        ProgressFacts known = rows.factsAfter(checkpoint, profile, last);
        Progress progress =
                checkpoint == null ? Progress.fromTheStart(known, last) : Progress.from(checkpoint, known, last);
        rows.replaceAfter(checkpoint, progress.days(), progress.checkpoints(), bulk);
    }
}
