package org.runningcoach.api.commandline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.runningcoach.projection.database.DatabaseAccess;

/** Somebody who edits the database by hand. */
record Owner(DatabaseAccess access) {

    void run(String sql) {
        try (Connection connection = access.connectAsOwner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
