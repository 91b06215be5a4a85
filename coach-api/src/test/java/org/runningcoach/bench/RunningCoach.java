package org.runningcoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program in this process, its parts within reach, on an embedded database of its own that is as durable as in use. */
final class RunningCoach implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    private RunningCoach(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    static RunningCoach start() throws IOException {
        Path data = Files.createTempDirectory("coach-bench");
        ConfigurableApplicationContext context = new SpringApplication(CoachApplication.class, BenchClock.Wiring.class)
                .run(
                        "--server.port=0",
                        "--coach.database.url=",
                        "--coach.data=" + data,
                        "--coach.jobs.scheduled=false",
                        "--coach.limits.registrations-per-hour=1000000",
                        "--coach.limits.address-per-minute=100000000",
                        "--coach.limits.account-per-minute=100000000",
                        "--logging.level.root=warn");
        return new RunningCoach(data, context);
    }

    /** The API without a token. */
    Api api() {
        return Api.on(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** A part of the program, to be measured without HTTP. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Whatever keeps a view. */
    List<Object> projectors() {
        return context.getBeansWithAnnotation(ProcessingGroup.class).values().stream()
                .filter(part -> part.getClass().getSimpleName().endsWith("Projector"))
                .toList();
    }

    /** A plain connection as the owner of the tables, for raw references. */
    Connection owner() throws SQLException {
        DatabaseAccess access = part(DatabaseAccess.class);
        return DriverManager.getConnection(
                access.url() + "?reWriteBatchedInserts=true",
                access.owner().user(),
                access.owner().password());
    }

    /** Lets views and reactions stand still. */
    void pause() {
        part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .map(EventProcessor::shutdownAsync)
                .toList()
                .forEach(CompletableFuture::join);
    }

    /** Lets views and reactions catch up. */
    void goOn() {
        part(EventProcessingConfiguration.class).eventProcessors().values().forEach(EventProcessor::start);
    }

    /** Waits until every view has caught up, so that no figure pays for the one before it. */
    void settle() throws InterruptedException {
        while (!part(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .allMatch(RunningCoach::hasCaughtUp)) {
            Thread.sleep(20);
        }
    }

    private static boolean hasCaughtUp(EventProcessor processor) {
        return !(processor instanceof StreamingEventProcessor streaming)
                || streaming.processingStatus().values().stream().allMatch(EventTrackerStatus::isCaughtUp);
    }

    @Override
    public void close() throws IOException {
        context.close();
        Folder.delete(data);
    }
}
