package org.runningcoach.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.SetClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@JobsTest
class JobDoorsIT {

    private static final Instant WEDNESDAY = Instant.parse("2026-03-04T12:00:00Z");
    private static final Instant SUNDAY_23 = Instant.parse("2026-03-08T22:00:00Z");
    private static final String REFRESH = "/api/jobs/weekly-refresh";

    @LocalServerPort
    private int port;

    @Autowired
    private Club club;

    @BeforeEach
    void setClock() {
        SetClock.to(WEDNESDAY);
    }

    @AfterEach
    void disband() {
        club.disband();
    }

    @Test
    void a_run_is_started_looked_at_and_not_started_again() {
        club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(SUNDAY_23);
        Answer started = job(port).post(REFRESH, "").expect(202);
        assertThat(started.header("Location"))
                .isEqualTo("/api/jobs/runs/" + started.json().path("run").asString());
        JsonNode run = finished(started.header("Location"));
        assertThat(run.path("job").asString()).isEqualTo("weekly-refresh");
        assertThat(run.path("succeeded").asInt()).isEqualTo(1);
        assertThat(run.path("progress").asDouble()).isEqualTo(1);
        assertThat(run.path("failures")).isEmpty();
        assertThat(job(port).post(REFRESH, "").expect(200).json().path("run").isNull())
                .isTrue();
        job(port).post("/api/jobs/snapshots", "").expect(200);
        job(port).get("/api/jobs/runs/none").expect(404);
        job(port).post("/api/jobs/no-such-job", "").expect(404);
        Api.on(port).post(REFRESH, "").expect(401);
    }

    @Test
    void ten_calls_at_once_on_two_nodes_do_the_work_once(@Autowired DatabaseAccess access, @Autowired JdbcClient rows) {
        List<AthleteId> athletes = IntStream.range(0, 12)
                .mapToObj(i -> club.join("Europe/Berlin", WEDNESDAY))
                .toList();
        SetClock.to(SUNDAY_23);
        try (ConfigurableApplicationContext second = secondNode(access)) {
            int there = second.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            List<Answer> answers = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> job(i % 2 == 0 ? port : there).post(REFRESH, "")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(answers).extracting(Answer::status).containsAnyOf(202).isSubsetOf(200, 202);
            runs(answers).forEach(this::finished);
            assertThat(runs(answers)
                            .map(this::finished)
                            .mapToInt(run -> run.path("succeeded").asInt())
                            .sum())
                    .isEqualTo(athletes.size());
        }
        assertThat(athletes)
                .allSatisfy(athlete -> assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 2)));
        assertThat(rows.sql("select count(*) from job_claim where state <> 'DONE'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void what_a_dead_node_left_behind_the_next_run_takes_over(@Autowired JdbcClient rows) {
        AthleteId athlete = club.join("Europe/Berlin", WEDNESDAY);
        SetClock.to(SUNDAY_23);
        rows.sql("""
                        insert into job_run (id, job, state, started_at, heard_of_at, due, passed_over)
                        values (gen_random_uuid(), 'WEEKLY_REFRESH', 'RUNNING', now(), now() - interval '2 minutes', 1, 0)
                        """).update();
        rows.sql("""
                        insert into job_claim (job, athlete_id, period, since, zone, run_id, state)
                        select 'WEEKLY_REFRESH', ?, '2026-03-02', '2026-03-02', 'Europe/Berlin', id, 'CLAIMED'
                        from job_run where state = 'RUNNING'
                        """).param(athlete.value()).update();
        finished(job(port).post(REFRESH, "").expect(202).header("Location"));
        assertThat(club.closedWeeks(athlete)).containsExactly(LocalDate.of(2026, 3, 2));
        assertThat(rows.sql("select count(*) from job_run where state = 'INTERRUPTED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private static Stream<String> runs(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.header("Location"))
                .filter(location -> !location.isEmpty())
                .distinct();
    }

    private JsonNode finished(String location) {
        await().until(() -> !job(port)
                .get(location)
                .expect(200)
                .json()
                .path("state")
                .asString()
                .equals("RUNNING"));
        JsonNode run = job(port).get(location).json();
        assertThat(run.path("state").asString()).isEqualTo("FINISHED");
        return run;
    }

    private static Api job(int port) {
        return Api.on(port).withToken(JobsTest.CREDENTIAL);
    }

    private static ConfigurableApplicationContext secondNode(DatabaseAccess access) {
        return new SpringApplication(CoachApplication.class, SetClock.Wiring.class)
                .run(
                        "--server.port=0",
                        "--coach.jobs.scheduled=false",
                        "--coach.jobs.token=" + JobsTest.CREDENTIAL,
                        "--coach.data=target/test-data/second-node",
                        "--coach.database.url=" + access.url(),
                        "--coach.database.user=" + access.owner().user(),
                        "--coach.database.password=" + access.owner().password(),
                        "--coach.database.writer.password=" + access.writer().password(),
                        "--coach.database.reader.password=" + access.reader().password());
    }
}
