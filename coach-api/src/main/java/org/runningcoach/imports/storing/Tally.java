package org.runningcoach.imports.storing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.log.model.Offer;
import org.runningcoach.domain.log.model.Recording;
import org.runningcoach.projection.imports.ImportConflictView;
import org.runningcoach.projection.imports.StagedRow;

/** Adds up what became of a file's rows, batch by batch. */
final class Tally {

    private int newRuns;
    private int newOthers;
    private int duplicates;
    private int removedBefore;
    private final List<ImportConflictView> conflicts = new ArrayList<>();
    private final List<LocalDateTime> heldRuns = new ArrayList<>();

    void add(List<StagedRow> batch, ImportedBatch answer) {
        for (int i = 0; i < batch.size(); i++) {
            add(batch.get(i), answer.offers().get(i));
        }
    }

    private void add(StagedRow row, Offer offer) {
        Recording recording = row.recording();
        if (recording.isRun()) {
            heldRuns.add(offer.known());
        }
        switch (offer.verdict()) {
            case RECORDED -> countNew(recording);
            case DUPLICATE -> duplicates++;
            case REMOVED_BEFORE -> removedBefore++;
            case CONFLICT ->
                conflicts.add(new ImportConflictView(
                        row.row(), recording.start(), recording.metres(), recording.seconds(), offer.activity(), null));
        }
    }

    /** A log that has never held anything: all rows of the batch would be new. */
    void addToEmptyLog(List<StagedRow> batch) {
        batch.forEach(row -> countNew(row.recording()));
    }

    private void countNew(Recording recording) {
        if (recording.isRun()) {
            newRuns++;
        } else {
            newOthers++;
        }
    }

    int newRuns() {
        return newRuns;
    }

    int newOthers() {
        return newOthers;
    }

    int duplicates() {
        return duplicates;
    }

    int removedBefore() {
        return removedBefore;
    }

    List<ImportConflictView> conflicts() {
        return conflicts;
    }

    /** The starts, as the log knows them, of the file's runs. */
    List<LocalDateTime> heldRuns() {
        return heldRuns;
    }
}
