package org.runningcoach.imports.storing;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.runningcoach.projection.imports.ImportStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finishes the files that are half stored: after a crash at the start, after a failure while the program lives on. */
@Component
@ConditionalOnBooleanProperty("coach.serving")
class UnfinishedImports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedImports.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final ImportStage stage;
    private final BatchedStoring storing;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("unfinished-imports").factory());
    private Set<ImportStage.Key> seen = Set.of();

    UnfinishedImports(ImportStage stage, BatchedStoring storing) {
        this.stage = stage;
        this.storing = storing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void finishInTheBackground() {
        thread.execute(() -> orLater(this::finish));
        thread.scheduleWithFixedDelay(
                () -> orLater(this::finishWhatStays), PAUSE.toSeconds(), PAUSE.toSeconds(), TimeUnit.SECONDS);
    }

    /** One file after the other; one that fails stays staged for the next round and holds up no other. */
    void finish() {
        stage.unfinished().forEach(this::finish);
    }

    /**
     * Finishes the files that were unfinished at the last look already; the others are being stored right now. No clock is
     * asked: the one that stamps receipts may stand still.
     */
    synchronized void finishWhatStays() {
        List<ImportStage.Key> unfinished = stage.unfinished();
        List<ImportStage.Key> staying =
                unfinished.stream().filter(seen::contains).toList();
        seen = Set.copyOf(unfinished);
        staying.forEach(this::finish);
    }

    private void finish(ImportStage.Key key) {
        try {
            stage.get(key).ifPresent(storing::store);
            LOG.info("Import {} of athlete {} was finished after an interruption.", key.id(), key.athlete());
        } catch (RuntimeException e) {
            LOG.error("Import {} of athlete {} could not be finished.", key.id(), key.athlete(), e);
        }
    }

    private static void orLater(Runnable round) {
        try {
            round.run();
        } catch (RuntimeException e) {
            LOG.warn("Unfinished imports could not be looked for; the next attempt is in {}.", PAUSE, e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
