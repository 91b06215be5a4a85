package org.runningcoach.testing;

import org.runningcoach.projection.database.DatabaseAccess;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives a Spring context a database of its own. Classes with the same configuration share the context, and with it the rows. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
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
