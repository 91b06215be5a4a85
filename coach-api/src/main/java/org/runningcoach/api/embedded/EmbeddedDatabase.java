package org.runningcoach.api.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.projection.database.Login;

/**
 * PostgreSQL for a coach that was given no database. Its data lies in the data folder and survives the end of this
 * process, of the server, and of both, however they came; the next start cleans up and goes on.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String OWNER = "coach_owner";
    private static final String DATABASE = "coach";
    private static final String LOCK = "coach.lock";
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final String PASSWORDS_ONLY = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final DataFolder folder;
    private final int port;
    private final Closeable ending;
    private final Login owner;
    private final Optional<ProcessHandle> server;
    private final AtomicBoolean closing = new AtomicBoolean();

    private EmbeddedDatabase(DataFolder folder, int port, Closeable ending, Login owner, Postmaster postmaster) {
        this.folder = folder;
        this.port = port;
        this.ending = ending;
        this.owner = owner;
        this.server = postmaster.running();
    }

    /** Starts the server of this folder, after ending what an earlier start may have left. */
    public static EmbeddedDatabase start(DataFolder folder, Stay stay) {
        return start(folder, FolderLock.take(folder.resolve(LOCK), stay));
    }

    /**
     * The server of this folder for one command: started, or, where a running coach has started it, that one, which then goes on without us. Refused while
     * another command has it.
     */
    public static EmbeddedDatabase startOrJoin(DataFolder folder) {
        return FolderLock.tryTake(folder.resolve(LOCK), Stay.FOR_ONE_COMMAND)
                .map(lock -> start(folder, lock))
                .orElseGet(() -> join(folder));
    }

    private static EmbeddedDatabase join(DataFolder folder) {
        Path lock = folder.resolve(LOCK);
        Holder holder = Holder.namedIn(lock);
        if (holder.stay() == Stay.FOR_ONE_COMMAND) {
            throw holder.refusal(lock);
        }
        Cluster cluster = new Cluster(folder);
        if (!cluster.isComplete() || cluster.postmaster().running().isEmpty()) {
            throw new EmbeddedRefused(
                    "The coach that uses this data folder is starting or stopping; try again in a moment.");
        }
        try {
            return new EmbeddedDatabase(folder, cluster.port().last(), () -> {}, owner(folder), cluster.postmaster());
        } catch (IOException e) {
            throw new EmbeddedRefused("The port of the running database cannot be read: " + e.getMessage(), e);
        }
    }

    private static Login owner(DataFolder folder) {
        return new Login(OWNER, folder.secret("database-owner"));
    }

    private static EmbeddedDatabase start(DataFolder folder, FolderLock lock) {
        Cluster cluster = new Cluster(folder);
        try {
            Login owner = owner(folder);
            EmbeddedPostgres postgres = cluster.start();
            if (!cluster.isComplete()) {
                prepare(postgres, cluster, owner);
                cluster.markComplete();
            }
            Postmaster postmaster = cluster.postmaster();
            Optional<ProcessHandle> server = postmaster.running();
            return new EmbeddedDatabase(
                    folder, postgres.getPort(), () -> stop(postgres, server, lock), owner, postmaster);
        } catch (IOException | SQLException e) {
            cluster.postmaster().stopLeftOver();
            lock.close();
            throw new EmbeddedRefused("The embedded database does not start: " + e.getMessage(), e);
        } catch (EmbeddedRefused e) {
            lock.close();
            throw e;
        }
    }

    /** The owner is no superuser, as on a hosted server: what works here works there. */
    private static void prepare(EmbeddedPostgres postgres, Cluster cluster, Login owner)
            throws IOException, SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + cluster.superuserPassword() + "'");
            statement.execute("create role " + owner + " login createrole password '" + owner.password() + "'");
            statement.execute("create database " + DATABASE + " owner " + owner);
            Files.writeString(cluster.file("pg_hba.conf"), PASSWORDS_ONLY);
            statement.execute("select pg_reload_conf()");
        }
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    public Login owner() {
        return owner;
    }

    /** The password kept for a role that the owner creates. */
    public String passwordOfRole(String role) {
        return folder.secret("database-" + role);
    }

    /** Runs once if the server ends while it is still needed. */
    public void whenLost(Runnable reaction) {
        server.ifPresent(process -> Thread.ofVirtual().name("database-watch").start(() -> {
            process.onExit().join();
            if (!closing.get()) {
                reaction.run();
            }
        }));
    }

    @Override
    public void close() throws IOException {
        if (closing.compareAndSet(false, true)) {
            ending.close();
        }
    }

    private static void stop(EmbeddedPostgres postgres, Optional<ProcessHandle> server, FolderLock lock)
            throws IOException {
        if (server.map(ProcessHandle::isAlive).orElse(true)) {
            postgres.close();
        }
        server.ifPresent(process -> Postmaster.ended(process, STOP));
        lock.close();
    }
}
