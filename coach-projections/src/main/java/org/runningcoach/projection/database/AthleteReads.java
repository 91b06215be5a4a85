package org.runningcoach.projection.database;

import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way a query reaches rows: as the reader role, in a read-only transaction that sees one athlete. PostgreSQL keeps
 * every other athlete's rows out, whatever the SQL says.
 */
public final class AthleteReads {

    private final JdbcClient rows;
    private final TransactionTemplate transaction;
    private final TransactionTemplate scratch;

    public AthleteReads(DataSource reader) {
        this.rows = JdbcClient.create(reader);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(reader));
        this.transaction.setReadOnly(true);
        this.scratch = new TransactionTemplate(new DataSourceTransactionManager(reader));
    }

    /** What the query finds in the rows of this athlete; all of its statements see the rows of one instant. */
    public <T extends @Nullable Object> T read(AthleteId athlete, Function<JdbcClient, T> query) {
        return transaction.execute(status -> as(athlete, query));
    }

    /**
     * The same, and the query may make temporary tables, whose names then come before those of the views. They have to go with the transaction: {@code on
     * commit drop}. The reader has no right to change anything else.
     */
    public <T extends @Nullable Object> T readWithScratchTables(AthleteId athlete, Function<JdbcClient, T> query) {
        return scratch.execute(status -> {
            rows.sql("set transaction read write").update();
            // said in so many words, and not as is the default: statements the driver has prepared are then parsed
            // again
            rows.sql("set local search_path = pg_temp, public").update();
            return as(athlete, query);
        });
    }

    private <T extends @Nullable Object> T as(AthleteId athlete, Function<JdbcClient, T> query) {
        rows.sql("select set_config('coach.athlete', ?, true)")
                .param(athlete.toString())
                .query(String.class)
                .single();
        return query.apply(rows);
    }
}
