package org.runningcoach.projection.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import org.runningcoach.projection.database.DatabaseAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One connection of the owner, who alone may create, move and drop tables. */
final class OwnerSession implements AutoCloseable {

    /** All athletes' locks of an erasure, shared: none runs while tables come and go, and none is kept waiting by another session like this. */
    private static final String NO_ERASURE =
            "select count(pg_advisory_xact_lock_shared(7305482, lock)) from generate_series(0, 63) lock";

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
        sql.sql(NO_ERASURE).query(Long.class).single();
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
