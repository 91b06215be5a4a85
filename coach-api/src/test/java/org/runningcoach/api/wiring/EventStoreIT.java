package org.runningcoach.api.wiring;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.api.wiring.probe.CountUp;
import org.runningcoach.api.wiring.probe.ProbeWiring;
import org.runningcoach.api.wiring.probe.StartAt;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoachTest
@Import(ProbeWiring.class)
class EventStoreIT {

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private EventProcessingConfiguration processing;

    @BeforeAll
    static void the_probe_has_a_table(@Autowired DatabaseAccess access) throws Exception {
        asOwner(
                access,
                "create table probe_count (athlete_id uuid primary key, count int, logged_as text)",
                "select coach_protect('probe_count')");
    }

    private static void asOwner(DatabaseAccess access, String... statements) throws SQLException {
        try (var owner = DriverManager.getConnection(
                        access.url(), access.owner().user(), access.owner().password());
                var statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    @Test
    void a_fact_is_stored_under_its_name_with_its_athlete() {
        AthleteId athlete = counted(1);
        Map<String, @Nullable Object> fact = rows.sql("select * from domain_event_entry where athlete_id = ?")
                .param(athlete.value())
                .query()
                .singleRow();
        assertThat(fact)
                .containsEntry("payload_type", "probe.counted-up")
                .containsEntry("payload_revision", "1")
                .containsEntry("aggregate_identifier", athlete + "/log");
        assertThat(new String((byte[]) requireNonNull(fact.get("meta_data")), StandardCharsets.UTF_8))
                .contains("\"athlete\":\"" + athlete + "\"");
    }

    @Test
    void a_projection_follows_and_logs_with_the_athlete() {
        AthleteId athlete = counted(3);
        await().untilAsserted(() -> assertThat(projected(athlete)).isEqualTo(3));
        assertThat(rows.sql("select logged_as from probe_count where athlete_id = ?")
                        .param(athlete.value())
                        .query(String.class)
                        .single())
                .isEqualTo(athlete.toString());
    }

    @Test
    void a_handler_that_fails_parks_that_athletes_events_and_nobody_elses() {
        AthleteId unlucky = counted(15);
        AthleteId other = counted(5);
        await().untilAsserted(() -> assertThat(projected(other)).isEqualTo(5));
        await().untilAsserted(() -> assertThat(parked(unlucky)).isEqualTo(3));
        assertThat(projected(unlucky))
                .as("what the failing event wrote is undone")
                .isEqualTo(12);
        assertThat(parked(other)).isZero();
    }

    @Test
    void an_event_the_database_refuses_is_parked_like_any_other() {
        AthleteId refused = countedFrom(100, 15);
        AthleteId other = counted(5);
        await().untilAsserted(() -> assertThat(projected(other)).isEqualTo(5));
        await().untilAsserted(() -> assertThat(parked(refused)).isEqualTo(3));
        assertThat(projected(refused)).isEqualTo(112);
    }

    @Test
    void parked_events_are_tried_again_in_order(@Autowired ParkedEventsAgain again, @Autowired DatabaseAccess access)
            throws Exception {
        AthleteId athlete = countedFrom(200, 15);
        await().untilAsserted(() -> assertThat(parked(athlete)).isEqualTo(3));
        again.tryAll();
        assertThat(parked(athlete)).as("nothing has changed yet").isEqualTo(3);
        asOwner(access, "create table probe_cure ()", "grant select on probe_cure to public");
        await().untilAsserted(() -> {
            again.tryAll();
            assertThat(parked(athlete)).isZero();
        });
        assertThat(projected(athlete)).isEqualTo(215);
    }

    @Test
    void a_long_stream_gets_a_snapshot_and_goes_on_from_it() {
        AthleteId athlete = countedFrom(1_000, 260);
        await().untilAsserted(
                        () -> assertThat(rows.sql("select count(*) from snapshot_event_entry where athlete_id = ?")
                                        .param(athlete.value())
                                        .query(Long.class)
                                        .single())
                                .isEqualTo(1));
        assertThat(commands.<Integer>sendAndWait(new CountUp(Stream.LOG.of(athlete), 1)))
                .isEqualTo(1_261);
    }

    @Test
    void a_projection_can_be_replayed() {
        AthleteId athlete = counted(4);
        await().untilAsserted(() -> assertThat(projected(athlete)).isEqualTo(4));
        TrackingEventProcessor processor = processing
                .eventProcessor("view-probe-count", TrackingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        rows.sql("delete from probe_count where athlete_id = ?")
                .param(athlete.value())
                .update();
        processor.resetTokens();
        processor.start();
        await().untilAsserted(() -> assertThat(projected(athlete)).isEqualTo(4));
    }

    @Test
    void a_fact_waits_for_the_one_numbered_before_it_so_that_no_reader_passes_it(
            @Autowired PlatformTransactionManager transactions) {
        AthleteId slow = new AthleteId(UUID.randomUUID());
        AthleteId quick = new AthleteId(UUID.randomUUID());
        CompletableFuture<?> after = requireNonNull(new TransactionTemplate(transactions).execute(open -> {
            commands.sendAndWait(new CountUp(Stream.LOG.of(slow), 1));
            CompletableFuture<?> second =
                    CompletableFuture.runAsync(() -> commands.sendAndWait(new CountUp(Stream.LOG.of(quick), 1)));
            await().pollDelay(Duration.ofMillis(300))
                    .untilAsserted(() -> assertThat(second).isNotDone());
            return second;
        }));
        after.join();
        await().untilAsserted(() -> assertThat(projected(slow)).isEqualTo(1));
        await().untilAsserted(() -> assertThat(projected(quick)).isEqualTo(1));
    }

    @Test
    void a_number_that_was_rolled_back_holds_up_nobody(@Autowired PlatformTransactionManager transactions) {
        AthleteId lost = new AthleteId(UUID.randomUUID());
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            commands.sendAndWait(new CountUp(Stream.LOG.of(lost), 3));
            status.setRollbackOnly();
        });
        AthleteId next = counted(2);
        await().untilAsserted(() -> assertThat(projected(next)).isEqualTo(2));
        assertThat(projected(lost)).isZero();
    }

    @Test
    void two_nodes_on_one_stream_lose_no_command(@Autowired DatabaseAccess access) {
        AthleteId athlete = counted(1);
        try (ConfigurableApplicationContext second = secondNode(access)) {
            CommandGateway there = second.getBean(CommandGateway.class);
            List<CompletableFuture<?>> sent = IntStream.range(0, 60)
                    .<CompletableFuture<?>>mapToObj(i -> CompletableFuture.runAsync(
                            () -> (i % 2 == 0 ? commands : there).sendAndWait(new CountUp(Stream.LOG.of(athlete), 1))))
                    .toList();
            sent.forEach(CompletableFuture::join);
        }
        assertThat(rows.sql("select count(*) from domain_event_entry where athlete_id = ?")
                        .param(athlete.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(61);
    }

    @Test
    void a_node_sees_what_the_other_decided_since(@Autowired DatabaseAccess access) {
        AthleteId athlete = counted(1);
        try (ConfigurableApplicationContext second = secondNode(access)) {
            CommandGateway there = second.getBean(CommandGateway.class);
            assertThat(there.<Integer>sendAndWait(new CountUp(Stream.LOG.of(athlete), 1)))
                    .isEqualTo(2);
            assertThat(commands.<Integer>sendAndWait(new CountUp(Stream.LOG.of(athlete), 0)))
                    .isEqualTo(2);
        }
    }

    private static ConfigurableApplicationContext secondNode(DatabaseAccess access) {
        var application = new SpringApplication(CoachApplication.class, ProbeWiring.class);
        return application.run(
                "--server.port=0",
                "--coach.database.url=" + access.url(),
                "--coach.database.user=" + access.owner().user(),
                "--coach.database.password=" + access.owner().password(),
                "--coach.database.writer.password=" + access.writer().password(),
                "--coach.database.reader.password=" + access.reader().password());
    }

    private AthleteId counted(int times) {
        AthleteId athlete = new AthleteId(UUID.randomUUID());
        commands.sendAndWait(new CountUp(Stream.LOG.of(athlete), times));
        return athlete;
    }

    private AthleteId countedFrom(int start, int times) {
        AthleteId athlete = new AthleteId(UUID.randomUUID());
        commands.sendAndWait(new StartAt(Stream.LOG.of(athlete), start));
        commands.sendAndWait(new CountUp(Stream.LOG.of(athlete), times));
        return athlete;
    }

    private int projected(AthleteId athlete) {
        return rows.sql("select count from probe_count where athlete_id = ?")
                .param(athlete.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private long parked(AthleteId athlete) {
        return rows.sql("select count(*) from dead_letter_entry where athlete_id = ?")
                .param(athlete.value())
                .query(Long.class)
                .single();
    }
}
