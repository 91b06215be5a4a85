package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.Quiet;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test {@code verify} finds every view as the facts have it, and each fact handled or parked. */
public final class VerifiedAfterwards implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        ApplicationContext coach = SpringExtension.getApplicationContext(test);
        new Quiet(coach.getBean(EventProcessingConfiguration.class), coach.getBean(JdbcClient.class)).await();
        List<Failed> failed = new ArrayList<>();
        List<String> lines = Printed.by(to -> {
            try {
                Verify.verify(coach.getBean(Rebuild.class), coach.getBean(ViewAudit.class), to);
            } catch (Failed failure) {
                failed.add(failure);
            }
        });
        assertThat(failed).as("verify said: %s", lines).isEmpty();
    }
}
