package org.runningcoach.imports.storing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.log.commands.CompleteImport;
import org.runningcoach.domain.log.commands.ImportActivities;
import org.runningcoach.domain.log.commands.RemoveActivity;
import org.runningcoach.domain.log.commands.RemoveImport;
import org.runningcoach.domain.log.events.ActivityRecorded;
import org.runningcoach.domain.log.events.ImportCompleted;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.imports.ActivityFileReader;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.imports.model.ActivityFile;
import org.runningcoach.imports.model.DistanceUnit;
import org.runningcoach.imports.model.ReadOptions;
import org.runningcoach.projection.imports.FindImport;
import org.runningcoach.projection.imports.ImportReceiptView;
import org.runningcoach.projection.imports.ImportStage;
import org.runningcoach.projection.imports.ImportState;
import org.runningcoach.projection.imports.StagedImport;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A crash between any two steps of storing, seen from the next start. */
@CoachTest
class InterruptedImportIT {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final int ROWS = 2_500;

    @Autowired
    private ImportStage stage;

    @Autowired
    private UnfinishedImports unfinished;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private EventStore events;

    private final AthleteId athlete = new AthleteId(UUID.randomUUID());
    private final UUID id = UUID.randomUUID();

    @Test
    void a_file_staged_but_not_begun_is_stored_at_the_next_start() throws IOException {
        stage.put(staged());
        assertThat(receipt().state()).isEqualTo(ImportState.STORING);
        unfinished.finish();
        assertStoredOnce();
    }

    @Test
    void a_file_interrupted_between_two_batches_is_finished() throws IOException {
        StagedImport staged = staged();
        stage.put(staged);
        sendBatch(staged, 0);
        unfinished.finish();
        assertStoredOnce();
    }

    @Test
    void a_file_interrupted_after_its_last_batch_is_completed() throws IOException {
        StagedImport staged = staged();
        stage.put(staged);
        for (int batch = 0; batch < staged.batches().size(); batch++) {
            sendBatch(staged, batch);
        }
        unfinished.finish();
        assertStoredOnce();
    }

    @Test
    void a_file_interrupted_before_its_receipt_gets_one() throws IOException {
        StagedImport staged = staged();
        stage.put(staged);
        for (int batch = 0; batch < staged.batches().size(); batch++) {
            sendBatch(staged, batch);
        }
        commands.sendAndWait(new CompleteImport(
                athlete,
                id,
                staged.receipt().source(),
                ROWS,
                0,
                staged.receipt().coverage(),
                List.of(),
                NOW));
        unfinished.finish();
        assertThat(stored(ImportCompleted.class)).isEqualTo(1);
        assertThat(receipt().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(receipt().imported()).isEqualTo(ROWS - ROWS / 5);
    }

    @Test
    void a_file_left_behind_while_the_program_lives_is_finished_at_the_second_look() throws IOException {
        StagedImport staged = staged();
        stage.put(staged);
        sendBatch(staged, 0);
        unfinished.finishWhatStays();
        assertThat(receipt().state()).as("it may be under way").isEqualTo(ImportState.STORING);
        unfinished.finishWhatStays();
        assertStoredOnce();
    }

    @Test
    void two_nodes_that_finish_the_same_file_store_it_once() throws Exception {
        stage.put(staged());
        Thread other = Thread.ofPlatform().start(unfinished::finish);
        unfinished.finish();
        other.join();
        assertStoredOnce();
    }

    @Test
    void what_the_athlete_took_out_in_between_stays_out() throws IOException {
        StagedImport staged = staged();
        stage.put(staged);
        sendBatch(staged, 0);
        ActivityRecorded first = (ActivityRecorded)
                events.readEvents(Stream.LOG.of(athlete), 0).next().getPayload();
        commands.sendAndWait(new RemoveActivity(athlete, first.activity(), NOW));
        unfinished.finish();
        assertThat(receipt().removedBefore()).isEqualTo(1);
        assertThat(stored(ActivityRecorded.class)).isEqualTo(ROWS);
    }

    @Test
    void a_file_taken_back_while_it_was_stored_ends_there() throws IOException {
        StagedImport staged = staged();
        stage.put(staged);
        sendBatch(staged, 0);
        commands.sendAndWait(new RemoveImport(athlete, id, NOW));
        unfinished.finish();
        assertThat(stored(ActivityRecorded.class)).isEqualTo(Batches.SIZE);
        assertThat(receipt().state()).isEqualTo(ImportState.REMOVED);
        assertThat(stage.unfinished()).doesNotContain(new ImportStage.Key(athlete, id));
    }

    private void assertStoredOnce() {
        assertThat(stored(ActivityRecorded.class)).isEqualTo(ROWS);
        assertThat(stored(ImportCompleted.class)).isEqualTo(1);
        assertThat(receipt().state()).isEqualTo(ImportState.COMPLETED);
        assertThat(receipt().imported()).isEqualTo(ROWS - ROWS / 5);
        assertThat(receipt().crossTraining()).isEqualTo(ROWS / 5);
        assertThat(receipt().duplicates()).isZero();
        assertThat(stage.get(new ImportStage.Key(athlete, id))).isEmpty();
    }

    private void sendBatch(StagedImport staged, int batch) {
        commands.sendAndWait(new ImportActivities(
                athlete,
                id,
                staged.receipt().source(),
                Batches.recordings(staged.batches().get(batch)),
                NOW));
    }

    private StagedImport staged() throws IOException {
        byte[] bytes = new BulkFile(Dialect.GARMIN_ENGLISH, ROWS, 5).bytes();
        ActivityFile file = new ActivityFileReader()
                .read(
                        new ByteArrayInputStream(bytes),
                        ReadOptions.of(DistanceUnit.KILOMETRE, ZoneOffset.UTC, LocalDate.of(2026, 7, 1)));
        return new StagedImport(athlete, id, FileReceipt.of(id, ImportState.STORING, file, NOW), Batches.of(file));
    }

    private ImportReceiptView receipt() {
        return queries.query(new FindImport(athlete, id), ResponseTypes.optionalInstanceOf(ImportReceiptView.class))
                .join()
                .orElseThrow();
    }

    private long stored(Class<?> event) {
        return events.readEvents(Stream.LOG.of(athlete), 0)
                .asStream()
                .filter(message -> message.getPayloadType().equals(event))
                .count();
    }
}
