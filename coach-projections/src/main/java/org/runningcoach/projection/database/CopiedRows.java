package org.runningcoach.projection.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLState;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many rows by PostgreSQL's binary copy, which costs it half as much as an insert that looks for rows to replace. Only where one is there already, such an insert
 * takes its place; so do few rows, for which a copy and its savepoint are not worth the round trips.
 */
final class CopiedRows implements BulkRows {

    private static final int WORTH_COPYING = 100;

    private final JdbcTemplate jdbc;
    private final BulkRows inserting;

    CopiedRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.inserting = BulkRows.inserting(JdbcClient.create(jdbc));
    }

    @Override
    public <T extends Record> void add(RowArrays<T> table, Collection<T> rows) {
        if (rows.size() < WORTH_COPYING) {
            inserting.add(table, rows);
        } else {
            jdbc.execute((ConnectionCallback<Boolean>) connection -> copy(table, rows, connection));
        }
    }

    @Override
    public <T extends Record> void addOrReplace(RowArrays<T> table, String key, Collection<T> rows) {
        if (rows.size() < WORTH_COPYING || !allAreNew(table, rows)) {
            inserting.addOrReplace(table, key, rows);
        }
    }

    private <T extends Record> boolean allAreNew(RowArrays<T> table, Collection<T> rows) {
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            if (connection.getAutoCommit()) {
                return false;
            }
            Savepoint before = connection.setSavepoint();
            try {
                copy(table, rows, connection);
            } catch (SQLException refused) {
                if (!PSQLState.UNIQUE_VIOLATION.getState().equals(refused.getSQLState())) {
                    throw refused;
                }
                connection.rollback(before);
                return false;
            }
            connection.releaseSavepoint(before);
            return true;
        }));
    }

    private static <T extends Record> boolean copy(RowArrays<T> table, Collection<T> rows, Connection connection)
            throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(table.copy(), new ByteArrayInputStream(table.copied(rows)));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
