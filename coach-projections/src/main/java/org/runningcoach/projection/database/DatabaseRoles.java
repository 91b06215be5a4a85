package org.runningcoach.projection.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/**
 * Creates the writer and the reader as logins, or gives them the password the configuration now holds. A role that can
 * already log in is left as it is, so an operator may create both by hand and give the owner no right to create roles.
 */
public final class DatabaseRoles {

    private static final int OLDEST_SERVER = 15;
    private static final long ONE_NODE_AT_A_TIME = 7_305_482_119L;

    private DatabaseRoles() {}

    /** Makes sure that both roles exist, can log in, and are bound by row level security. */
    public static void ensure(DatabaseAccess access) {
        try (Connection owner = connectAsOwner(access)) {
            int version = owner.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_SERVER) {
                throw new DatabaseRefused(
                        "PostgreSQL " + version + " is too old: version " + OLDEST_SERVER + " or newer is needed.");
            }
            lock(owner);
            ensure(owner, access, access.writer());
            ensure(owner, access, access.reader());
        } catch (SQLException e) {
            throw new DatabaseRefused("The database roles could not be prepared: " + e.getMessage(), e);
        }
    }

    private static Connection connectAsOwner(DatabaseAccess access) {
        try {
            return access.connect(access.owner());
        } catch (SQLException e) {
            throw new DatabaseRefused(
                    "The database does not let " + access.owner() + " in: " + e.getMessage()
                            + " Check COACH_DB_URL, COACH_DB_USER and COACH_DB_PASSWORD.",
                    e);
        }
    }

    /** Held until the connection closes: two nodes that start together do not create a role twice. */
    private static void lock(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("select pg_advisory_lock(" + ONE_NODE_AT_A_TIME + ")");
        }
    }

    private static void ensure(Connection owner, DatabaseAccess access, Login role) throws SQLException {
        boolean exists = refusePrivileged(owner, role);
        if (!exists) {
            try (Statement statement = owner.createStatement()) {
                statement.execute("create role " + role.user() + " login");
            }
        }
        if (!exists || !canLogIn(access, role)) {
            // hashed here: the password itself never reaches the server's log
            owner.unwrap(PGConnection.class)
                    .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
        }
    }

    private static boolean refusePrivileged(Connection owner, Login role) throws SQLException {
        try (PreparedStatement query =
                owner.prepareStatement("select rolsuper or rolbypassrls from pg_roles where rolname = ?")) {
            query.setString(1, role.user());
            try (var found = query.executeQuery()) {
                if (!found.next()) {
                    return false;
                }
                if (found.getBoolean(1)) {
                    throw new DatabaseRefused(
                            "The role " + role + " may pass over row level security: take SUPERUSER and"
                                    + " BYPASSRLS from it, or name another role.");
                }
                return true;
            }
        }
    }

    private static boolean canLogIn(DatabaseAccess access, Login role) {
        try (Connection connection = access.connect(role)) {
            return connection.isValid(0);
        } catch (SQLException e) {
            return false;
        }
    }
}
