package org.runningcoach.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventProcessor;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.Quiet;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole program in this process, its parts within reach, on an embedded database of its own that is as durable as in use. */
final class RunningCoach implements AutoCloseable {

    /** A club of thousands takes its time to get its first plans. */
    private static final Duration PATIENCE = Duration.ofHours(1);

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

    /** Waits until nothing follows any more from what was done, so that no figure pays for the one before it. */
    void settle() {
        new Quiet(part(EventProcessingConfiguration.class), part(JdbcClient.class)).await(PATIENCE);
    }

    @Override
    public void close() throws IOException {
        context.close();
        Folder.delete(data);
    }
}
