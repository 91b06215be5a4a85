package org.runningcoach.projection.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The reading transactions under way. One that began before the last row of a new table was committed does not see that row: were the table
 * swapped in below it, it would find a gap.
 */
record Readers(String role) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(5);

    /** Waits until every reader that is under way now has ended; those that begin meanwhile see everything. */
    void awaitThoseUnderWay(JdbcClient sql) {
        List<String> earlier = underWay(sql);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (underWay(sql).stream().anyMatch(earlier::contains)) {
            if (System.nanoTime() > end) {
                throw new NotNow("A query has been running for " + PATIENCE.toSeconds() + " s.");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private List<String> underWay(JdbcClient sql) {
        return sql.sql("""
                        select l.virtualxid from pg_locks l join pg_stat_activity a on a.pid = l.pid
                        where l.locktype = 'virtualxid' and l.granted and l.virtualxid = l.virtualtransaction
                          and a.datname = current_database() and a.usename = ?
                        """).param(role).query((row, number) -> row.getString(1)).list();
    }
}
