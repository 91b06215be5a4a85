package org.runningcoach.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.runningcoach.imports.BulkFile;
import org.runningcoach.imports.BulkFile.Dialect;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.eventstore.EventNames;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.Api;
import tools.jackson.databind.json.JsonMapper;

/**
 * All views built again, compared and swapped, beside two references: reading the same facts over JDBC and making records of them on one thread, and
 * Axon's replay as it comes: token at the beginning, one thread, a transaction per event.
 */
final class RebuildBench implements Benchmark<RunningCoach> {

    private static final int ATHLETES = 40;
    private static final int ROWS = 2_000;
    private static final int ROUNDS = 2;
    private static final int REPLAYED = 2_000;

    @Override
    public List<Figure> measure(RunningCoach coach) throws Exception {
        for (int athlete = 0; athlete < ATHLETES; athlete++) {
            train(coach.api().registered(), athlete);
        }
        coach.settle();
        Rebuild rebuild = coach.part(Rebuild.class);
        double reading = 0;
        double building = 0;
        for (int round = 0; round < ROUNDS; round++) {
            reading = Math.max(reading, perSecond(coach, () -> read(coach)));
            building = Math.max(building, perSecond(coach, () -> rebuild.each(Views.all(), Rebuild.Together::replace)));
        }
        coach.pause();
        double replaying = replay(coach);
        rebuild.each(Views.all(), Rebuild.Together::replace);
        coach.goOn();
        coach.settle();
        return List.of(
                Figure.reference("facts read over JDBC and made records, one thread", reading, "/s"),
                Figure.reference("facts replayed as Axon comes, one thread, a transaction each", replaying, "/s"),
                Figure.reference("facts stored, over the time to build all views again", building, "/s"),
                Figure.atLeast(0.30, "building all views again against reading the facts", building / reading, "x"),
                Figure.atLeast(3, "building all views again against Axon's replay", building / replaying, "x"));
    }

    private static void train(Api athlete, int number) {
        byte[] file = new BulkFile(Dialect.GARMIN_ENGLISH, ROWS, number).bytes();
        athlete.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", new String(file, StandardCharsets.UTF_8))
                .expect(200);
    }

    private static double perSecond(RunningCoach coach, Timing.Work work) throws Exception {
        return 1000 * stored(coach) / Timing.millis(work);
    }

    private static double stored(RunningCoach coach) throws Exception {
        try (Connection owner = coach.owner();
                Statement statement = owner.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from domain_event_entry")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static void read(RunningCoach coach) throws Exception {
        JsonMapper json = JsonMapper.builder().build();
        var names = coach.part(EventNames.class).all();
        try (Connection owner = coach.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.setFetchSize(1_000);
            try (ResultSet rows = statement.executeQuery("select * from domain_event_entry order by global_index")) {
                while (rows.next()) {
                    json.readValue(rows.getBytes("payload"), names.get(rows.getString("payload_type")));
                }
            }
        }
    }

    /** Into rows that were emptied; by one processor for all views, which spares Axon reading the facts once for each. */
    private static double replay(RunningCoach coach) throws Exception {
        try (Connection owner = coach.owner();
                Statement statement = owner.createStatement()) {
            for (View view : Views.all()) {
                if (view.seed() == null) {
                    statement.execute("truncate " + String.join(", ", view.tables()));
                }
            }
            TrackingEventProcessor processor = asAxonComes(coach);
            processor.start();
            long first = awaitPosition(processor, 0);
            long begin = System.nanoTime();
            long last = awaitPosition(processor, first + REPLAYED);
            double seconds = (System.nanoTime() - begin) / 1e9;
            processor.shutDown();
            statement.execute("delete from token_entry where processor_name = '" + processor.getName() + "'");
            return (last - first) / seconds;
        }
    }

    private static TrackingEventProcessor asAxonComes(RunningCoach coach) {
        return TrackingEventProcessor.builder()
                .name("bench-replay")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(coach.projectors())
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(coach.part(EventStore.class))
                .tokenStore(coach.part(TokenStore.class))
                .transactionManager(coach.part(TransactionManager.class))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing())
                .build();
    }

    private static long awaitPosition(TrackingEventProcessor processor, long least) throws InterruptedException {
        while (true) {
            for (EventTrackerStatus status : processor.processingStatus().values()) {
                long position = status.getCurrentPosition().orElse(-1);
                if (position >= least) {
                    return position;
                }
            }
            Thread.sleep(1);
        }
    }
}
