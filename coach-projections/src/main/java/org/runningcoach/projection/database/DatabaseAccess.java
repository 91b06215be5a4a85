package org.runningcoach.projection.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * One PostgreSQL database and the three logins used on it: the owner migrates, the writer appends facts and keeps
 * projections, the reader answers queries under row level security.
 */
public record DatabaseAccess(String url, Login owner, Login writer, Login reader) {

    /** A connection that may change the schema, for maintenance. */
    public Connection connectAsOwner() throws SQLException {
        return connect(owner);
    }

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
