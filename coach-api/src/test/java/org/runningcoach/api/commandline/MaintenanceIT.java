package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.ViewCount;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.Quiet;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

class MaintenanceIT {

    /** Views of what this athlete has not done. */
    private static final Set<String> UNUSED = Set.of("imports", "feedback");

    @TempDir
    private Path folder;

    @Test
    void beside_a_running_coach_it_uses_that_ones_database_and_alone_it_starts_its_own() {
        String[] where = {"--coach.database.url=", "--coach.data=" + folder};
        try (var running = SpringApplication.run(
                CoachApplication.class, where[0], where[1], "--server.port=0", "--logging.level.root=error")) {
            Trained.on(running.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            new Quiet(running.getBean(EventProcessingConfiguration.class), running.getBean(JdbcClient.class)).await();
            Maintenance.with(
                    beside -> {
                        assertThat(beside.getBean(EventProcessingConfiguration.class)
                                        .eventProcessors()
                                        .values())
                                .isNotEmpty()
                                .noneMatch(EventProcessor::isRunning);
                        Views.all()
                                .forEach(view -> assertThat(beside.getBean(Rebuild.class)
                                                .replace(view)
                                                .isNone())
                                        .as(view.name())
                                        .isTrue());
                    },
                    where);
            Trained.on(running.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
        }
        AtomicReference<List<ViewCount>> counts = new AtomicReference<>(List.of());
        Maintenance.with(alone -> counts.set(alone.getBean(ViewAudit.class).counts()), where);
        assertThat(counts.get())
                .isNotEmpty()
                .allMatch(ViewCount::addsUp)
                .allMatch(count -> count.stored() > 0 || UNUSED.contains(count.view()));
    }
}
