package org.runningcoach.imports.storing;

import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.runningcoach.domain.log.commands.PreviewImport;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.StagedRow;
import org.springframework.stereotype.Component;

/** Asks the log what would become of a file. */
@Component
class ImportPreview {

    private final CommandGateway gateway;

    ImportPreview(CommandGateway gateway) {
        this.gateway = gateway;
    }

    ImportReceiptView of(AthleteId athlete, ImportReceiptView receipt, List<List<StagedRow>> batches) {
        var tally = new Tally();
        var nobodysImport = new UUID(0, 0);
        for (List<StagedRow> batch : batches) {
            try {
                ImportedBatch answer = gateway.sendAndWait(
                        new PreviewImport(athlete, nobodysImport, Batches.recordings(batch), receipt.receivedAt()));
                tally.add(batch, answer);
            } catch (AggregateNotFoundException nothingYet) {
                tally.addToEmptyLog(batch);
            }
        }
        return receipt.withCounts(
                tally.newRuns(),
                tally.newOthers(),
                tally.duplicates(),
                tally.removedBefore(),
                tally.conflicts(),
                receipt.coverage());
    }
}
