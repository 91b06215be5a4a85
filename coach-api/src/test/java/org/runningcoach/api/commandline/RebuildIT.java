package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.runningcoach.projection.audit.View;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.audit.ViewCount;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.database.AthleteReads;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
@OwnDatabase
class RebuildIT {

    private static final int WRITES_MEANWHILE = 20;
    private static final int LEAVING = 8;

    /** Slower than plans are drawn, lest a queue grow that a slow machine needs minutes for. */
    private static final Duration BETWEEN_WRITES = Duration.ofMillis(100);

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final View PLAN = Views.named("plan").orElseThrow();

    @LocalServerPort
    private int port;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private ViewAudit audit;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private AthleteReads reads;

    @Autowired
    private JdbcClient rows;

    private Trained athlete;

    static List<View> views() {
        return Views.all();
    }

    @BeforeEach
    void an_athlete_whose_views_have_caught_up() {
        athlete = Trained.on(port);
        new Quiet(processing, rows).await();
    }

    @ParameterizedTest
    @MethodSource("views")
    void a_view_built_again_has_the_same_rows_rights_and_protection(View view) {
        Map<String, String> before = nature(view);
        List<Long> identities = identities(view);

        assertThat(rebuild.replace(view).isNone())
                .as("the rows before are those of the facts")
                .isTrue();

        assertThat(nature(view)).isEqualTo(before);
        assertThat(identities(view)).as("the tables are new ones").doesNotContainAnyElementsOf(identities);
        assertThat(rebuild.compare(view).isNone()).isTrue();
        assertThat(audit.count(view)).matches(ViewCount::addsUp);
        assertThat(rows.sql("select count(*) from pg_namespace where nspname like 'shadow%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void what_a_killed_rebuild_left_is_thrown_away() {
        new Owner(access).run("create schema shadow_plan create table plan (left_over int)");
        assertThat(rebuild.replace(PLAN).isNone()).isTrue();
    }

    @Test
    void while_facts_are_stored_and_rows_are_read_nobody_sees_a_gap_and_nothing_is_lost_or_doubled() {
        var stop = new AtomicBoolean();
        var gaps = new AtomicInteger();
        long workouts = count("workout");
        CompletableFuture<?> reading = CompletableFuture.runAsync(
                () -> {
                    while (!stop.get()) {
                        if (count("workout") < workouts || count("athlete_profile") != 1 || count("activity") < 3) {
                            gaps.incrementAndGet();
                        }
                    }
                },
                THREADS);
        var recorded = new AtomicInteger();
        CompletableFuture<?> writing = CompletableFuture.runAsync(
                () -> {
                    while (!stop.get()) {
                        record(recorded.getAndIncrement());
                        LockSupport.parkNanos(BETWEEN_WRITES.toNanos());
                    }
                },
                THREADS);

        try {
            while (recorded.get() < WRITES_MEANWHILE && !writing.isDone()) {
                Views.all().forEach(rebuild::replace);
            }
        } finally {
            stop.set(true);
        }
        reading.join();
        writing.join();
        new Quiet(processing, rows).await();

        assertThat(gaps).hasValue(0);
        assertThat(count("activity")).isEqualTo(3 + recorded.get());
        assertThat(audit.counts()).allMatch(ViewCount::addsUp);
        assertThat(Views.all()).allMatch(view -> rebuild.compare(view).isNone());
    }

    @Test
    void a_reader_that_began_before_is_waited_for_because_it_would_not_see_the_new_rows() throws Exception {
        long workouts = count("workout");
        try (Connection reader = DriverManager.getConnection(
                access.url(), access.reader().user(), access.reader().password())) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var query = reader.createStatement();
            query.execute("select set_config('coach.athlete', '" + athlete.id() + "', true)");
            CompletableFuture<?> rebuilding = CompletableFuture.runAsync(() -> rebuild.replace(PLAN), THREADS);
            await().pollDelay(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(rebuilding).isNotDone());

            try (ResultSet found = query.executeQuery("select count(*) from workout")) {
                found.next();
                assertThat(found.getLong(1)).isGreaterThanOrEqualTo(workouts);
            }

            reader.commit();
            rebuilding.join();
        }
        assertThat(count("workout")).isGreaterThanOrEqualTo(workouts);
    }

    @Test
    void athletes_may_leave_while_views_are_built_again() {
        var stop = new AtomicBoolean();
        CompletableFuture<?> rebuilding = CompletableFuture.runAsync(
                () -> {
                    while (!stop.get()) {
                        Views.all().forEach(rebuild::compare);
                    }
                },
                THREADS);
        CompletableFuture<?> leaving = CompletableFuture.runAsync(
                () -> {
                    for (int i = 0; i < LEAVING; i++) {
                        Trained.on(port)
                                .api()
                                .delete("/api/users/account", "{\"password\": \"" + Api.PASSWORD + "\"}")
                                .expect(204);
                    }
                },
                THREADS);

        await().atMost(Duration.ofMinutes(3)).until(leaving::isDone);
        leaving.join();
        stop.set(true);
        rebuilding.join();

        new Quiet(processing, rows).await();
        assertThat(Views.all()).allMatch(view -> rebuild.compare(view).isNone());
    }

    private void record(int number) {
        athlete.api()
                .post("/api/activities", """
                        {"start": "%sT%02d:%02d:00", "sport": "RUNNING", "metres": 5000, "seconds": 1700}
                        """.formatted(
                                LocalDate.now().minusDays(30L + number / 1000), number / 60 % 24, number % 60))
                .expect(201);
    }

    private long count(String table) {
        return reads.read(
                athlete.id(),
                sql -> sql.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single());
    }

    private List<Long> identities(View view) {
        return view.tables().stream()
                .map(table -> rows.sql("select ?::regclass::oid::bigint")
                        .param(table)
                        .query(Long.class)
                        .single())
                .toList();
    }

    /** What a table is apart from its rows: columns, keys, indexes, rights, policies, triggers. */
    private Map<String, String> nature(View view) {
        Map<String, String> nature = new TreeMap<>();
        for (String table : view.tables()) {
            nature.put(table, rows.sql("""
                            select concat_ws(e'\\n', c.relacl::text, c.relrowsecurity, c.relforcerowsecurity, c.relowner::regrole,
                              (select string_agg(concat_ws(' ', attname, atttypid::regtype, attnotnull), ', ' order by attnum)
                                 from pg_attribute where attrelid = c.oid and attnum > 0),
                              (select string_agg(pg_get_indexdef(indexrelid), e'\\n' order by pg_get_indexdef(indexrelid))
                                 from pg_index where indrelid = c.oid),
                              (select string_agg(concat_ws(' ', policyname, roles, cmd, qual, with_check), e'\\n' order by policyname)
                                 from pg_policies p where p.tablename = c.relname and p.schemaname = 'public'),
                              (select string_agg(pg_get_triggerdef(oid), e'\\n' order by tgname)
                                 from pg_trigger where tgrelid = c.oid and not tgisinternal))
                            from pg_class c where c.oid = ?::regclass
                            """).param(table).query(String.class).single());
        }
        return nature;
    }
}
