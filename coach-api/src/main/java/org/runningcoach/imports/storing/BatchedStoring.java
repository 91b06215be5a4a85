package org.runningcoach.imports.storing;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.runningcoach.domain.log.commands.CompleteImport;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.model.CompletedImport;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.shared.RuleViolation;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.ImportStage;
import org.runningcoach.projection.imports.ImportState;
import org.runningcoach.projection.imports.StagedImport;
import org.runningcoach.projection.imports.StagedRow;
import org.springframework.stereotype.Component;

/**
 * Sends a staged file to the log, one transaction a batch, and completes it last. Doing so again from the start, after a crash or on two
 * nodes at once, ends in the same log and the same receipt: the log recognises what this import already brought.
 */
@Component
class BatchedStoring {

    private static final String TAKEN_BACK = "log.import-removed";

    private final CommandGateway gateway;
    private final ImportStage stage;

    BatchedStoring(CommandGateway gateway, ImportStage stage) {
        this.gateway = gateway;
        this.stage = stage;
    }

    ImportReceiptView store(StagedImport staged) {
        ImportReceiptView receipt = outcome(staged);
        stage.end(new ImportStage.Key(staged.athlete(), staged.id()), receipt);
        return receipt;
    }

    private ImportReceiptView outcome(StagedImport staged) {
        try {
            return completed(staged);
        } catch (RuleViolation refused) {
            if (refused.code().equals(TAKEN_BACK)) {
                return staged.receipt().withState(ImportState.REMOVED);
            }
            throw refused;
        }
    }

    private ImportReceiptView completed(StagedImport staged) {
        ImportReceiptView receipt = staged.receipt();
        var tally = new Tally();
        for (List<StagedRow> batch : staged.batches()) {
            ImportedBatch answer = gateway.sendAndWait(new ImportActivities(
                    staged.athlete(), staged.id(), receipt.source(), Batches.recordings(batch), receipt.receivedAt()));
            tally.add(batch, answer);
        }
        CompletedImport completed = gateway.sendAndWait(new CompleteImport(
                staged.athlete(),
                staged.id(),
                receipt.source(),
                receipt.read(),
                tally.duplicates(),
                receipt.coverage(),
                tally.heldRuns(),
                receipt.receivedAt()));
        return receipt.withCounts(
                        completed.recorded(),
                        completed.otherSports(),
                        tally.duplicates(),
                        tally.removedBefore(),
                        tally.conflicts(),
                        completed.coverage())
                .withState(ImportState.COMPLETED);
    }
}
