package org.runningcoach.projection.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.runningcoach.projection.database.DatabaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection of the owner, who alone may create, move and drop tables. */
final class OwnerSession implements AutoCloseable {

    /** All athletes' locks of an erasure, taken shared: none runs while tables come and go, and no other session like this is kept waiting. */
    private static final String ALL_LOCKS = " from generate_series(0, 63) lock";

    private final Connection connection;
    private final JdbcTransactionManager transactions;
    private final JdbcClient sql;

    private OwnerSession(Connection connection) {
        this.connection = connection;
        var source = new SingleConnectionDataSource(connection, true);
        this.transactions = new JdbcTransactionManager(source);
        this.sql = JdbcClient.create(source);
    }

    static OwnerSession open(DatabaseAccess access) {
        try {
            return new OwnerSession(access.connectAsOwner());
        } catch (SQLException e) {
            throw new RebuildRefused("The owner of the database cannot connect: " + e.getMessage(), e);
        }
    }

    JdbcClient sql() {
        return sql;
    }

    JdbcTransactionManager transactions() {
        return transactions;
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    void execute(String statement) {
        sql.sql(statement).update();
    }

    /** Until the end of the transaction no athlete is erased. */
    void keepErasuresOut() {
        locks("pg_advisory_xact_lock_shared");
    }

    /** No athlete is erased until this is over; refused when one is being erased just now. */
    <T> T withoutErasures(Supplier<T> work) {
        try {
            transaction().executeWithoutResult(status -> {
                execute("set local lock_timeout = '300ms'");
                locks("pg_advisory_lock_shared");
            });
            return work.get();
        } finally {
            locks("pg_advisory_unlock_shared");
        }
    }

    private void locks(String act) {
        sql.sql("select count(" + act + "(7305482, lock))" + ALL_LOCKS)
                .query(Long.class)
                .single();
    }

    int processId() {
        return sql.sql("select pg_backend_pid()").query(Integer.class).single();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
