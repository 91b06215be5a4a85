package org.runningcoach.projection.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * One PostgreSQL database and the three logins used on it: the owner migrates, the writer appends facts and keeps
 * projections, the reader answers queries under row level security.
 */
public record DatabaseAccess(String url, Login owner, Login writer, Login reader) {

    /** A connection that may change the schema, for maintenance. Batches of inserts are sent as one statement, as the writer's are. */
    public Connection connectAsOwner() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", owner.user());
        properties.setProperty("password", owner.password());
        properties.setProperty("reWriteBatchedInserts", "true");
        properties.setProperty("ApplicationName", "coach-maintenance");
        return DriverManager.getConnection(url, properties);
    }

    Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(url, login.user(), login.password());
    }
}
