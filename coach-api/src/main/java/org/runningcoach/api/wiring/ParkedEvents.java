package org.runningcoach.api.wiring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jpa.JpaDeadLetter;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.runningcoach.saga.regeneration.PlanRegenerationSaga;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The dead letters as an operator deals with them: looks at them, has them tried again, or takes one out for good. */
@Component
public class ParkedEvents {

    private static final String FIRST_OF_EACH_ATHLETE = """
            select * from (
              select d.*, row_number() over (partition by processing_group, sequence_identifier order by sequence_index) as place,
                count(*) over (partition by processing_group, sequence_identifier) - 1 as behind
              from dead_letter_entry d) first_of_each
            where place = 1
            """;

    private final JdbcClient rows;
    private final TransactionTemplate transaction;
    private final Serializer serializer;
    private final EventProcessingConfiguration processing;
    private final ParkedSagaEvents sagaEvents;

    ParkedEvents(
            JdbcClient rows,
            TransactionTemplate transaction,
            Serializer serializer,
            EventProcessingConfiguration processing,
            ParkedSagaEvents sagaEvents) {
        this.rows = rows;
        this.transaction = transaction;
        this.serializer = serializer;
        this.processing = processing;
        this.sagaEvents = sagaEvents;
    }

    /** The first parked event of each athlete in each group, oldest first; what waits behind it is counted only. */
    public List<ParkedEvent> list() {
        return rows.sql(FIRST_OF_EACH_ATHLETE + " order by enqueued_at, dead_letter_id")
                .query((row, number) -> event(row))
                .list();
    }

    /**
     * Forgets how often an event has failed and handles it again, and with it, as long as all goes well, what waits behind it.
     *
     * @return true when nothing of the athlete is parked in the group any more
     */
    public boolean retry(ParkedEvent parked) {
        byte[] untried =
                serializer.serialize(MetaData.emptyInstance(), byte[].class).getData();
        rows.sql("update dead_letter_entry set diagnostics = ? where processing_group = ? and sequence_identifier = ?")
                .params(untried, parked.group(), parked.athlete())
                .update();
        return letters(parked.group())
                .orElseThrow(() -> new IllegalStateException("There is no group " + parked.group() + " any more."))
                .process(letter -> letter instanceof JpaDeadLetter<?> stored
                        && stored.getId().equals(parked.id()));
    }

    private Optional<SequencedDeadLetterProcessor<EventMessage<?>>> letters(String group) {
        return group.equals(PlanRegenerationSaga.GROUP)
                ? Optional.of(sagaEvents)
                : processing.sequencedDeadLetterProcessor(group);
    }

    /** Takes an event out for good: its group will never handle it, not in a rebuild either. What waited behind it is tried next. */
    public void skip(ParkedEvent parked) {
        transaction.executeWithoutResult(status -> {
            rows.sql("""
                            insert into skipped_event (processing_group, event_identifier, athlete_id, cause, skipped_at)
                            select processing_group, event_identifier, ?, cause_message, now() from dead_letter_entry
                            where dead_letter_id = ?
                            """).params(UUID.fromString(parked.athlete()), parked.id()).update();
            rows.sql("delete from dead_letter_entry where dead_letter_id = ?")
                    .param(parked.id())
                    .update();
        });
    }

    private ParkedEvent event(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getString("dead_letter_id"),
                row.getString("processing_group"),
                row.getString("sequence_identifier"),
                row.getString("payload_type"),
                cause(row.getString("cause_type"), row.getString("cause_message")),
                tries(row.getBytes("diagnostics")),
                row.getLong("behind"),
                row.getObject("enqueued_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable String cause(@Nullable String type, @Nullable String message) {
        return type == null ? null : type + ": " + message;
    }

    private int tries(byte @Nullable [] diagnostics) {
        if (diagnostics == null) {
            return 0;
        }
        MetaData read = serializer.deserialize(
                new SimpleSerializedObject<>(diagnostics, byte[].class, MetaData.class.getName(), null));
        return ParkingUndoesTheEvent.failures(read);
    }
}
