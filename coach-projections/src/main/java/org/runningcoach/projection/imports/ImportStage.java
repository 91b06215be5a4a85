package org.runningcoach.projection.imports;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where files wait until the log has taken them in: all of a file or nothing of it. What lies here after a crash is finished at the next
 * start, what lies here after a failure within minutes.
 */
@Component
public class ImportStage {

    private static final TypeReference<List<StagedRow>> ROWS = new TypeReference<>() {};

    /** Which file of which athlete. */
    public record Key(AthleteId athlete, UUID id) {}

    private final JdbcTemplate jdbc;
    private final TransactionOperations transaction;
    private final JsonMapper json = JsonMapper.shared();

    ImportStage(JdbcTemplate jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Keeps a whole file and its receipt. */
    public void put(StagedImport staged) {
        List<Object[]> batches = new ArrayList<>();
        for (List<StagedRow> batch : staged.batches()) {
            batches.add(
                    new Object[] {staged.athlete().value(), staged.id(), batches.size(), json.writeValueAsBytes(batch)
                    });
        }
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "insert into import_receipt (athlete_id, id, state, received_at, receipt) values (?, ?, ?, ?, ?::jsonb)",
                    staged.athlete().value(),
                    staged.id(),
                    staged.receipt().state().name(),
                    Timestamp.from(staged.receipt().receivedAt()),
                    ReceiptJson.write(staged.receipt()));
            jdbc.batchUpdate(
                    "insert into import_stage (athlete_id, import_id, batch, content) values (?, ?, ?, ?)", batches);
        });
    }

    /** The files that are not finished, oldest first. */
    public List<Key> unfinished() {
        return jdbc.query(
                "select athlete_id, id from import_receipt where state = 'STORING' order by received_at, id",
                (row, number) -> new Key(
                        new AthleteId(row.getObject("athlete_id", UUID.class)), row.getObject("id", UUID.class)));
    }

    /** A file that is not finished; none when it is no longer waiting. */
    public Optional<StagedImport> get(Key key) {
        List<List<StagedRow>> batches = jdbc.query(
                "select content from import_stage where athlete_id = ? and import_id = ? order by batch",
                (row, number) -> json.readValue(row.getBytes("content"), ROWS),
                key.athlete().value(),
                key.id());
        return jdbc
                .query(
                        "select receipt from import_receipt where athlete_id = ? and id = ? and state = 'STORING'",
                        (row, number) -> ReceiptJson.read(row.getString("receipt")),
                        key.athlete().value(),
                        key.id())
                .stream()
                .map(receipt -> new StagedImport(key.athlete(), key.id(), receipt, batches))
                .findFirst();
    }

    /** Ends a file's stay with its last receipt: completed, or taken back while it was being stored. */
    public void end(Key key, ImportReceiptView receipt) {
        transaction.executeWithoutResult(status -> {
            jdbc.update(
                    "update import_receipt set state = ?, receipt = receipt || ?::jsonb where athlete_id = ? and id = ?",
                    receipt.state().name(),
                    // of a file that was taken back meanwhile the facts may have said more already
                    receipt.state() == ImportState.REMOVED
                            ? ReceiptJson.part("state", receipt.state())
                            : ReceiptJson.write(receipt),
                    key.athlete().value(),
                    key.id());
            jdbc.update(
                    "delete from import_stage where athlete_id = ? and import_id = ?",
                    key.athlete().value(),
                    key.id());
        });
    }
}
