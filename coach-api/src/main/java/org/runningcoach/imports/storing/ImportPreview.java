package org.runningcoach.imports.storing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.runningcoach.domain.log.commands.PreviewImport;
import org.runningcoach.domain.log.model.ImportedBatch;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.StagedRow;
import org.springframework.stereotype.Component;

/** Asks the log what would become of a file. */
@Component
class ImportPreview {

    private static final UUID NOBODYS_IMPORT = new UUID(0, 0);

    private final CommandGateway gateway;
    private final EventStore events;

    ImportPreview(CommandGateway gateway, EventStore events) {
        this.gateway = gateway;
        this.events = events;
    }

    ImportReceiptView of(AthleteId athlete, ImportReceiptView receipt, List<List<StagedRow>> batches) {
        var tally = new Tally();
        if (events.lastSequenceNumberFor(Stream.LOG.of(athlete)).isEmpty()) {
            batches.forEach(tally::addToEmptyLog);
        } else {
            batches.forEach(batch -> tally.add(batch, ask(athlete, batch, receipt.receivedAt())));
        }
        return receipt.withCounts(
                tally.newRuns(),
                tally.newOthers(),
                tally.duplicates(),
                tally.removedBefore(),
                tally.conflicts(),
                receipt.coverage());
    }

    private ImportedBatch ask(AthleteId athlete, List<StagedRow> batch, Instant at) {
        return gateway.sendAndWait(new PreviewImport(athlete, NOBODYS_IMPORT, Batches.recordings(batch), at));
    }
}
