package org.runningcoach.imports.storing;

import java.time.Instant;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.ImportStage;
import org.runningcoach.projection.imports.ImportState;
import org.runningcoach.projection.imports.StagedImport;
import org.springframework.stereotype.Component;

/** Takes files that were read and checked into an athlete's log. */
@Component
public final class FileImports {

    private final ImportStage stage;
    private final BatchedStoring storing;
    private final ImportPreview preview;

    FileImports(ImportStage stage, BatchedStoring storing, ImportPreview preview) {
        this.stage = stage;
        this.storing = storing;
        this.preview = preview;
    }

    /** Stores the file and tells what became of it. From here on a crash or a failure loses nothing: the rest follows. */
    public ImportReceiptView store(AthleteId athlete, ActivityFile file, Instant at) {
        UUID id = UUID.randomUUID();
        var staged = new StagedImport(athlete, id, FileReceipt.of(id, ImportState.STORING, file, at), Batches.of(file));
        stage.put(staged);
        return storing.store(staged);
    }

    /** Tells what would become of the file, and stores nothing. */
    public ImportReceiptView check(AthleteId athlete, ActivityFile file, Instant at) {
        return preview.of(athlete, FileReceipt.of(null, ImportState.CHECKED, file, at), Batches.of(file));
    }
}
