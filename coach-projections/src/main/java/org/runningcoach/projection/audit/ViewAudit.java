package org.runningcoach.projection.audit;

import java.util.List;
import java.util.Objects;
import org.runningcoach.projection.eventstore.EventNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts, for each view, where the facts are that concern it; and looks for numbers that are missing in a stream. */
@Component
public class ViewAudit {

    private final JdbcClient sql;
    private final LivePosition positions;
    private final EventNames names;
    private final ReceiptAudit receipts;
    private final TransactionTemplate oneInstant;

    ViewAudit(
            JdbcClient sql,
            LivePosition positions,
            EventNames names,
            ReceiptAudit receipts,
            PlatformTransactionManager transactions) {
        this.sql = sql;
        this.positions = positions;
        this.names = names;
        this.receipts = receipts;
        this.oneInstant = new TransactionTemplate(transactions);
        this.oneInstant.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The counts of all views; those of one view are of one instant. */
    public List<ViewCount> counts() {
        return Views.all().stream().map(this::count).toList();
    }

    /** The counts of one view. */
    public ViewCount count(View view) {
        return Objects.requireNonNull(oneInstant.execute(status -> countNow(view)));
    }

    private ViewCount countNow(View view) {
        long position = positions.of(view, sql);
        long seen = number("select coalesce(sum(events), 0) from handled_event where processing_group = ?", view);
        long parked = number("select count(*) from dead_letter_entry where processing_group = ?", view);
        long skipped = number("select count(*) from skipped_event where processing_group = ?", view);
        return sql.sql("""
                        select count(*) filter (where global_index <= :position) as stored,
                          count(*) filter (where global_index > :position) as lag,
                          (select coalesce(max(global_index), -1) from domain_event_entry) as head
                        from domain_event_entry where payload_type = any(:names) or payload_type <> all(:known)
                        """)
                .param("position", position)
                .param("known", names.all().keySet().toArray(String[]::new))
                .param("names", ViewProjectors.factsOf(view, names).toArray(String[]::new))
                .query((row, number) -> new ViewCount(
                        view.name(),
                        position,
                        row.getLong("head"),
                        row.getLong("stored"),
                        seen - parked - skipped,
                        parked,
                        skipped,
                        row.getLong("lag")))
                .single();
    }

    private long number(String query, View view) {
        return sql.sql(query).param(view.group()).query(Long.class).single();
    }

    /** A sentence for each receipt of a file that is missing or says what no fact does. */
    public List<String> wrongReceipts() {
        return receipts.wrong();
    }

    /** The streams in which a number is missing or given twice; there is none as long as nobody edits the table. */
    public List<String> brokenStreams() {
        return sql.sql("""
                        select aggregate_identifier from domain_event_entry group by aggregate_identifier
                        having min(sequence_number) <> 0 or max(sequence_number) <> count(*) - 1
                        order by aggregate_identifier
                        """).query((row, number) -> row.getString(1)).list();
    }
}
