package org.runningcoach.projection.database;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Many rows by one insert with an array for each column. */
@Component
record InsertedRows(JdbcClient sql) implements BulkRows {

    @Override
    public <T extends Record> void add(RowArrays<T> table, Collection<T> rows) {
        sql.sql(table.insert()).params(table.of(rows)).update();
    }

    @Override
    public <T extends Record> void addOrReplace(RowArrays<T> table, String key, Collection<T> rows) {
        sql.sql(table.insertOrReplace(key)).params(table.of(rows)).update();
    }
}
