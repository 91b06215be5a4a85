package org.runningcoach.api.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.runningcoach.projection.audit.ViewAudit;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.projection.rebuild.Rebuild;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** A node that dies at any moment loses nothing that it acknowledged and repeats nothing that shows. Each node lives a week after the one before. */
class KilledNodesIT {

    private static final int KILLS = Boolean.getBoolean("coach.thorough") ? 50 : 5;
    private static final int LONGEST_LIFE_MILLIS = 5_000;

    /** A Sunday, half an hour after the week was due. */
    private static final Instant FIRST_SUNDAY = Instant.parse("2026-02-01T22:30:00Z");

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration TIME_TO_SETTLE = Duration.ofSeconds(90);
    private static final String REFRESH = "/api/jobs/weekly-refresh";

    @TempDir
    private Path data;

    private final DatabaseAccess access = TestDatabase.freshAccess();
    private final JdbcClient rows = JdbcClient.create(new DriverManagerDataSource(
            access.url(), access.owner().user(), access.owner().password()));
    private final long seed = Long.getLong("coach.seed", System.nanoTime());
    private final String said = "coach.seed=" + seed;
    private final Random chance = new Random(seed);
    private final List<StubbornAthlete> athletes = Stream.generate(() -> new StubbornAthlete(chance.nextLong(), said))
            .limit(3)
            .toList();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_done_twice() throws Exception {
        for (int week = 0; week < KILLS; week++) {
            liveUntilKilled(week);
            aWeekGoesBy();
        }
        try (var last = KillableNode.start(access, data, sunday(KILLS))) {
            athletes.forEach(athlete -> athlete.settle(last.port()));
            awaitEverybodyRefreshed(last);
            awaitNothingUnderWay();
            athletes.forEach(athlete -> assertKept(athlete, athlete.signedIn(last.port())));
            assertWeeksClosedOnce();
            assertViewsAgreeWithFacts();
        }
    }

    private void liveUntilKilled(int week) throws InterruptedException {
        // whatever happens the node ends first, and with it every life
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                var node = KillableNode.start(access, data, sunday(week))) {
            // one athlete comes a week later than the others, so that registrations are hit too
            List<CompletableFuture<Void>> lives = athletes.stream()
                    .limit(week + 2)
                    .map(athlete -> CompletableFuture.runAsync(() -> athlete.live(node.port()), threads))
                    .toList();
            node.live(chance.nextInt(LONGEST_LIFE_MILLIS / 2));
            assertThat(node.jobs().post(REFRESH, "").status()).as(said).isIn(200, 202);
            node.live(chance.nextInt(LONGEST_LIFE_MILLIS / 2));
            node.kill();
            lives.forEach(CompletableFuture::join);
        }
    }

    private static Instant sunday(int week) {
        return FIRST_SUNDAY.plus(WEEK.multipliedBy(week));
    }

    /** For what counts by the database's own clock, which no node can set. */
    private void aWeekGoesBy() {
        List.of(
                        "update token_entry set owner = null",
                        "update job_run set heard_of_at = heard_of_at - interval '7 days'",
                        "update scheduled_tasks set execution_time = execution_time - interval '7 days',"
                                + " last_heartbeat = last_heartbeat - interval '7 days'",
                        // those with an answer would be forgotten after a day: here the athlete comes back in time
                        "update idempotency_key set started_at = started_at - interval '6 minutes' where answer is null")
                .forEach(sql -> rows.sql(sql).update());
    }

    private void awaitEverybodyRefreshed(KillableNode node) {
        await().alias(said).atMost(TIME_TO_SETTLE).until(() -> {
            Answer answer = node.jobs().post(REFRESH, "");
            return answer.status() == 200 && answer.json().path("run").isNull();
        });
    }

    private void awaitNothingUnderWay() {
        await().alias(said)
                .atMost(TIME_TO_SETTLE)
                .during(Duration.ofSeconds(1))
                .untilAsserted(() -> assertThat(List.of(
                                count("saga_entry"),
                                count("association_value_entry"),
                                count("scheduled_tasks where athlete_id is not null")))
                        .containsOnly(0));
        assertThat(List.of(count("dead_letter_entry"), count("parked_regeneration"), count("import_stage")))
                .as(said)
                .containsOnly(0);
    }

    private void assertKept(StubbornAthlete athlete, Api api) {
        UUID id = UUID.fromString(
                api.get("/api/users/profile").expect(200).json().path("athlete").asString());
        assertThat(starts(api)).as(said).containsExactlyInAnyOrderElementsOf(athlete.starts());
        assertThat(athlete.receipts())
                .as(said)
                .allSatisfy(receipt -> assertThat(api.get("/api/activities/imports/" + receipt)
                                .expect(200)
                                .json()
                                .path("state")
                                .asString())
                        .isEqualTo("COMPLETED"));
        assertThat(texts("select state from import_receipt where athlete_id = ?", id))
                .as(said)
                .allMatch("COMPLETED"::equals);
        if (athlete.goal() > 0) {
            assertThat(api.get("/api/users/profile")
                            .json()
                            .at("/goal/race/metres")
                            .asDouble())
                    .as(said)
                    .isEqualTo(athlete.goal());
        }
        assertThat(texts("select cause from plan_revision where athlete_id = ? and trigger = 'WORKOUT_SKIPPED'", id))
                .as(said)
                .doesNotHaveDuplicates()
                .containsAll(athlete.skipped());
        assertThat(texts(
                        "select workout_id || ' ' || word from ledger_workout where athlete_id = ? and word is not null",
                        id))
                .as(said)
                .containsAll(athlete.words().entrySet().stream()
                        .map(said -> said.getKey() + " " + said.getValue())
                        .toList());
    }

    private static List<String> starts(Api api) {
        List<String> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get("/api/activities?limit=500" + cursor).expect(200).json();
            page.path("activities")
                    .valueStream()
                    .forEach(one -> all.add(one.path("start").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    private void assertWeeksClosedOnce() {
        LocalDate last = LocalDate.ofInstant(sunday(KILLS), ZoneOffset.UTC).minusDays(6);
        for (UUID athlete : rows.sql("select distinct athlete_id from plan")
                .query(UUID.class)
                .list()) {
            List<LocalDate> mondays =
                    texts("""
                            select convert_from(payload, 'UTF8')::jsonb ->> 'monday' from domain_event_entry
                            where athlete_id = ? and payload_type = 'plan.week-closed' order by sequence_number
                            """, athlete).stream().map(LocalDate::parse).toList();
            assertThat(mondays)
                    .as(said)
                    .isNotEmpty()
                    .containsExactlyElementsOf(mondays.getFirst()
                            .datesUntil(last.plusDays(1), Period.ofWeeks(1))
                            .toList());
        }
    }

    private void assertViewsAgreeWithFacts() {
        Maintenance.with(
                beside -> {
                    ViewAudit audit = beside.getBean(ViewAudit.class);
                    await().alias(said)
                            .atMost(TIME_TO_SETTLE)
                            .until(() -> audit.counts().stream().allMatch(count -> count.lag() == 0));
                    assertThat(Printed.by(to -> {
                                try {
                                    Verify.verify(beside.getBean(Rebuild.class), audit, to);
                                } catch (Failed difference) {
                                    to.println("WRONG: " + difference.getMessage());
                                }
                            }))
                            .as(said)
                            .noneMatch(line -> line.contains("WRONG"));
                },
                "--coach.data=" + data,
                "--coach.database.url=" + access.url(),
                "--coach.database.user=" + access.owner().user(),
                "--coach.database.password=" + access.owner().password(),
                "--coach.database.writer.password=" + access.writer().password(),
                "--coach.database.reader.password=" + access.reader().password());
    }

    private int count(String what) {
        return rows.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private List<String> texts(String query, UUID athlete) {
        return rows.sql(query).param(athlete).query(String.class).list();
    }
}
