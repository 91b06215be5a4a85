package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.api.wiring.ParkedEvent;
import org.runningcoach.api.wiring.ParkedEvents;
import org.runningcoach.projection.audit.Views;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.runningcoach.testing.Quiet;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that many events share a statement for: the one that the database refuses is parked by itself. */
@CoachTest
@OwnDatabase
@Import(SetClock.Wiring.class)
class RefusedRowsIT {

    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final int REFUSED = 6_660;

    @LocalServerPort
    private int port;

    @Autowired
    private ParkedEvents parked;

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private DatabaseAccess access;

    private Api first;
    private Api second;

    @BeforeEach
    void two_runners() {
        SetClock.to(NOW);
        first = Api.on(port).registered();
        second = Api.on(port).registered();
        new Quiet(processing, rows).await();
    }

    @AfterEach
    void mend() {
        List.of("activity", "fitness_activity")
                .forEach(table ->
                        new Owner(access).run("alter table " + table + " drop constraint if exists one_refused"));
        parked.list().forEach(parked::retry);
    }

    @ParameterizedTest
    @CsvSource({"activity, activity", "fitness_activity, fitness"})
    void one_refused_row_holds_up_nobody_else_and_is_taken_in_when_it_can_be(String table, String view) {
        new Owner(access)
                .run("alter table %s add constraint one_refused check (metres <> %d) not valid"
                        .formatted(table, REFUSED));
        upload(first, 5_000, REFUSED, 7_000);
        upload(second, 8_000, 9_000);
        new Quiet(processing, rows).await();

        assertThat(distances(table, second)).contains(8_000, 9_000);
        assertThat(distances(table, first)).doesNotContain(REFUSED);
        assertThat(parked.list())
                .isNotEmpty()
                .allMatch(event -> event.athlete().equals(id(first)), "only the first runner waits")
                .allMatch(event -> event.group().equals("view-" + view));
        assertThat(parked.list()).extracting(ParkedEvent::event).contains("log.activity-recorded");

        new Owner(access).run("alter table " + table + " drop constraint one_refused");
        parked.list().forEach(parked::retry);

        assertThat(parked.list()).isEmpty();
        assertThat(distances(table, first)).contains(5_000, REFUSED, 7_000);
        assertThat(rebuild.compare(Views.named(view).orElseThrow()).isNone()).isTrue();
    }

    private static void upload(Api runner, int... metres) {
        String csv = "Activity Type,Date,Title,Distance,Time\n"
                + String.join(
                        "\n",
                        IntStream.range(0, metres.length)
                                .mapToObj(day -> "Running,%s 08:00:00,Run,%.2f,00:40:00"
                                        .formatted(DAY.plusDays(day), metres[day] / 1000.0))
                                .toList());
        runner.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv", csv)
                .expect(200);
    }

    private static String id(Api runner) {
        return runner.get("/api/users/profile").json().path("athlete").asString();
    }

    private List<Integer> distances(String table, Api runner) {
        return rows.sql("select metres::integer from " + table + " where athlete_id = ?::uuid")
                .param(id(runner))
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
