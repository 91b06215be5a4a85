package org.runningcoach.imports.storing;

import org.runningcoach.projection.imports.ImportStage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finishes, at the start, the files that a crash left half stored. */
@Component
class UnfinishedImports {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedImports.class);

    private final ImportStage stage;
    private final BatchedStoring storing;

    UnfinishedImports(ImportStage stage, BatchedStoring storing) {
        this.stage = stage;
        this.storing = storing;
    }

    @EventListener(ApplicationReadyEvent.class)
    void finishInTheBackground() {
        Thread.ofPlatform().daemon().name("unfinished-imports").start(this::finish);
    }

    /** One file after the other; one that fails stays staged for the next start and holds up no other. */
    void finish() {
        for (ImportStage.Key key : stage.unfinished()) {
            try {
                stage.get(key).ifPresent(storing::store);
                LOG.info("Import {} of athlete {} was finished after an interruption.", key.id(), key.athlete());
            } catch (RuntimeException e) {
                LOG.error("Import {} of athlete {} could not be finished.", key.id(), key.athlete(), e);
            }
        }
    }
}
