package org.runningcoach.api.commandline;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.ViewCount;
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

    /** Waits until every view and every reaction has dealt with every fact, so that nothing changes by itself any more. */
    static void awaitQuiet(ViewAudit audit, EventProcessingConfiguration processing) {
        await().atMost(Duration.ofSeconds(60)).during(Duration.ofMillis(300)).until(() -> {
            List<ViewCount> views = audit.counts();
            long head = views.getFirst().head();
            return views.stream().allMatch(view -> view.lag() == 0)
                    && processing.eventProcessors().values().stream().allMatch(each -> hasReached(head, each));
        });
    }

    private static boolean hasReached(long head, EventProcessor processor) {
        return processor instanceof StreamingEventProcessor streaming
                && streaming.processingStatus().values().stream()
                        .allMatch(status -> status.getCurrentPosition().orElse(-1) >= head);
    }
}
