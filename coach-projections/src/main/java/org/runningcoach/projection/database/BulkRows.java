package org.runningcoach.projection.database;

import java.util.Collection;
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

    /** By one insert, whatever the connection. */
    static BulkRows inserting(JdbcClient sql) {
        return new BulkRows() {

            @Override
            public <T extends Record> void add(RowArrays<T> table, Collection<T> rows) {
                sql.sql(table.insert()).params(table.of(rows)).update();
            }

            @Override
            public <T extends Record> void addOrReplace(RowArrays<T> table, String key, Collection<T> rows) {
                sql.sql(table.insertOrReplace(key)).params(table.of(rows)).update();
            }
        };
    }
}
