package org.runningcoach.projection.changes;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.runningcoach.projection.database.DatabaseAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * This node's one connection that listens. When it breaks, it is opened again, later each time, and the listener is told
 * that it may have missed something; nothing else on the node depends on it.
 */
public final class ChangeListening implements AutoCloseable {

    /** Under which name the server lists the connection. */
    public static final String NAME = "coach-changes";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeListening.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** After that long without a word the server is asked whether it is still there. */
    private static final int SILENCE_MILLISECONDS = 10_000;

    private static final int ANSWER_SECONDS = 5;

    private final DatabaseAccess access;
    private final ChangeListener listener;
    private final Thread thread;
    private volatile @Nullable Connection open;
    private volatile boolean closed;
    private Duration pause = FIRST_PAUSE;

    /** Listens from now on, as the writer, until closed. */
    public ChangeListening(DatabaseAccess access, ChangeListener listener) {
        this.access = access;
        this.listener = listener;
        this.thread = Thread.ofVirtual().name(NAME).start(this::listen);
    }

    private void listen() {
        while (!closed) {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                open = connection;
                statement.execute("listen coach_changed");
                LOG.debug("Changes are heard");
                listener.begins();
                pause = FIRST_PAUSE;
                hear(connection);
            } catch (SQLException | RuntimeException broken) {
                if (!closed) {
                    LOG.warn(
                            "Changes are not heard, open streams tell nothing new; listening again in {} ms: {}",
                            pause.toMillis(),
                            broken.getMessage());
                    LockSupport.parkNanos(pause.toNanos());
                    pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
                }
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", access.writer().user());
        properties.setProperty("password", access.writer().password());
        properties.setProperty("ApplicationName", NAME);
        properties.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(access.url(), properties);
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection server = connection.unwrap(PGConnection.class);
        while (!closed) {
            PGNotification[] heard = server.getNotifications(SILENCE_MILLISECONDS);
            if (heard != null && heard.length > 0) {
                listener.heard(Stream.of(heard)
                        .map(PGNotification::getParameter)
                        .distinct()
                        .map(Announcement::of)
                        .flatMap(Optional::stream)
                        .toList());
            } else if (!connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("the server does not answer");
            }
        }
    }

    /** Ends at once, also while the connection waits for a word. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        Connection connection = open;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException alreadyBroken) {
                LOG.debug("The listening connection was broken before it was closed", alreadyBroken);
            }
        }
    }
}
