package org.runningcoach.projection.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The two pools a running node holds. Sizes are modest: PostgreSQL serves few busy connections better than many. */
public final class ConnectionPools {

    private static final int WRITERS = 16;
    private static final int READERS = 8;

    private ConnectionPools() {}

    /** For commands, projections, tokens and plain tables. Batches of inserts are sent as one statement. */
    public static HikariDataSource writer(DatabaseAccess access) {
        return new HikariDataSource(pool("coach-writer", access.url(), access.writer(), WRITERS));
    }

    /** For queries, through {@link AthleteReads} only; a transaction sees the rows of one instant. */
    public static HikariDataSource reader(DatabaseAccess access) {
        HikariConfig config = pool("coach-reader", access.url(), access.reader(), READERS);
        config.setReadOnly(true);
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        return new HikariDataSource(config);
    }

    private static HikariConfig pool(String name, String url, Login login, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(login.user());
        config.setPassword(login.password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.addDataSourceProperty("ApplicationName", name);
        // a transaction that hangs holds back every reader of the event store: half of Axon's 60 s gap timeout
        config.setConnectionInitSql("set idle_in_transaction_session_timeout = '30s'");
        return config;
    }
}
