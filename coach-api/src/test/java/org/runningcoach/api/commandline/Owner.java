package org.runningcoach.api.commandline;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.runningcoach.projection.audit.ViewAudit;
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

    /** Waits until every view has dealt with every fact, so that nothing changes by itself any more. */
    static void awaitQuiet(ViewAudit audit) {
        await().atMost(Duration.ofSeconds(60))
                .during(Duration.ofMillis(700))
                .until(() -> audit.counts().stream().allMatch(view -> view.lag() == 0));
    }
}
