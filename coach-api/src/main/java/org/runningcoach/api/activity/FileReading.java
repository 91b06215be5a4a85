package org.runningcoach.api.activity;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.imports.ActivityFileReader;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.FileRefused;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.imports.storing.FileImports;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.springframework.stereotype.Component;

/** Reads an upload and stores it, or tells what would become of it. A few at a time: each holds a whole file in memory. */
@Component
class FileReading {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final ActivityFileReader reader = new ActivityFileReader();
    private final FileImports imports;

    FileReading(FileImports imports) {
        this.imports = imports;
    }

    ImportReceiptView store(AthleteId athlete, InputStream upload, ReadOptions options, Instant at)
            throws IOException, InterruptedException {
        return inTurn(() -> imports.store(athlete, read(upload, options), at));
    }

    ImportReceiptView check(AthleteId athlete, InputStream upload, ReadOptions options, Instant at)
            throws IOException, InterruptedException {
        return inTurn(() -> imports.check(athlete, read(upload, options), at));
    }

    private ActivityFile read(InputStream upload, ReadOptions options) throws IOException {
        try {
            return reader.read(upload, options);
        } catch (FileRefused refused) {
            throw RefusedFile.of(refused);
        }
    }

    private ImportReceiptView inTurn(Work work) throws IOException, InterruptedException {
        if (!turns.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw Refusal.busy(PATIENCE, "Other files are being imported. Nothing was stored; try again in a moment.");
        }
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }

    /** What is done with a file when its turn has come. */
    private interface Work {
        ImportReceiptView done() throws IOException;
    }
}
