package org.runningcoach.testing;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.runningcoach.projection.database.AthleteReads;
import org.runningcoach.projection.database.ConnectionPools;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.database.Login;
import org.runningcoach.projection.database.Migrations;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A database of its own, migrated and empty, for one test class or one Spring context. One PostgreSQL serves the test
 * JVM; a database is a copy of a migrated template, made in a fraction of a second. The owner is no superuser, as on a
 * hosted server.
 */
public final class TestDatabase implements AutoCloseable {

    private static final Login OWNER = new Login("coach_owner", "owner");
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final DatabaseAccess access;
    private final HikariDataSource writer;
    private final HikariDataSource reader;

    private TestDatabase(DatabaseAccess access) {
        this.access = access;
        this.writer = ConnectionPools.writer(access);
        this.reader = ConnectionPools.reader(access);
    }

    /** The logins of a new database, for a test that opens its own connections. */
    public static DatabaseAccess freshAccess() {
        String name = "coach_" + COUNT.incrementAndGet();
        Server.ONLY.run("create database " + name + " owner " + OWNER + " template coach_template");
        return Server.ONLY.access(name);
    }

    /** The logins of a new database without any table. */
    public static DatabaseAccess emptyAccess() {
        String name = "coach_" + COUNT.incrementAndGet();
        Server.ONLY.run("create database " + name + " owner " + OWNER);
        return Server.ONLY.access(name);
    }

    /** A new database with both pools open. */
    public static TestDatabase fresh() {
        return new TestDatabase(freshAccess());
    }

    public DatabaseAccess access() {
        return access;
    }

    public HikariDataSource writer() {
        return writer;
    }

    /** SQL as the writer: what projectors use. */
    public JdbcClient writes() {
        return JdbcClient.create(writer);
    }

    /** Queries as the reader: what query handlers use. */
    public AthleteReads reads() {
        return new AthleteReads(reader);
    }

    public HikariDataSource reader() {
        return reader;
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
    }

    private static final class Server {

        private static final Server ONLY = new Server();

        private final EmbeddedPostgres postgres;

        private Server() {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            run("create role " + OWNER + " login createrole password '" + OWNER.password() + "'");
            run("create database coach_template owner " + OWNER);
            Migrations.migrate(access("coach_template"));
        }

        private DatabaseAccess access(String database) {
            return new DatabaseAccess(
                    "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + database,
                    OWNER,
                    new Login("coach_writer", "writer"),
                    new Login("coach_reader", "reader"));
        }

        private void run(String sql) {
            try (Connection connection = postgres.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }
}
