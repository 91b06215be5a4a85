package org.runningcoach.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.runningcoach.projection.database.DatabaseAccess;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context a database of its own. Classes with the same configuration share the context, and with it the rows. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What a test waits for takes longer where several programs share a slow machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Awaitility.setDefaultTimeout(PATIENCE);
        DatabaseAccess access = TestDatabase.freshAccess();
        TestPropertyValues.of(
                        "coach.data=target/test-data/" + access.url().replaceAll(".*/", ""),
                        "coach.database.url=" + access.url(),
                        "coach.database.user=" + access.owner().user(),
                        "coach.database.password=" + access.owner().password(),
                        "coach.database.writer.password=" + access.writer().password(),
                        "coach.database.reader.password=" + access.reader().password())
                .applyTo(context);
    }
}
