package org.runningcoach.projection.database;

import java.util.Collection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds many rows to a table at a time, in the transaction under way. */
public interface BulkRows {

    /** Adds rows of which none is there under the same key. */
    <T extends Record> void add(RowArrays<T> table, Collection<T> rows);

    /**
     * Adds rows, in the place of those that are there under the same key.
     *
     * @param key the columns of the key
     */
    <T extends Record> void addOrReplace(RowArrays<T> table, String key, Collection<T> rows);

    /** By inserts, whatever the connection and the table. */
    static BulkRows inserting(JdbcClient sql) {
        return new InsertedRows(sql);
    }

    /** By copies, which PostgreSQL takes for tables without row security only. */
    static BulkRows copying(JdbcTemplate jdbc) {
        return new CopiedRows(jdbc);
    }
}
