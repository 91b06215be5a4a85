package org.runningcoach.api.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.runningcoach.api.CoachApplication;
import org.runningcoach.projection.changes.ChangeListening;
import org.runningcoach.projection.database.DatabaseAccess;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@CoachTest
@Timeout(180)
class ChangeStreamIT {

    private static final String RUN = "{\"start\": \"2026-06-01T07:30:00\", \"metres\": 10050, \"seconds\": 2700}";

    @LocalServerPort
    private int port;

    @Autowired
    private DatabaseAccess access;

    @Autowired
    private JdbcClient rows;

    @Value("${coach.data}")
    private String data;

    @Test
    void a_change_is_told_and_can_be_read_at_its_position() {
        Api athlete = Api.on(port).registered();
        try (OpenStream stream = OpenStream.of(athlete)) {
            long written = position(athlete.post("/api/activities", RUN).expect(201));
            await().until(() -> stream.position("activities") >= written && stream.position("fitness") >= written);
            athlete.get("/api/activities?after=" + stream.position("activities"))
                    .expect(200);
            assertThat(stream.lines()).contains("event:changed");

            athlete.put("/api/users/profile", "{\"displayName\": \"Joe\"}").expect(200);
            await().until(() -> stream.position("profile") >= 0);
            long drawn = position(
                    athlete.put("/api/plans/goal-change", raceInHalfAYear()).expect(200));
            await().until(() -> stream.position("plan") >= drawn);
        }
    }

    @Test
    void nobody_hears_of_others() {
        Api jo = Api.on(port).registered();
        Api flo = Api.on(port).registered();
        jo.get("/api/plans/two-months").expect(200);
        try (OpenStream joHears = OpenStream.of(jo);
                OpenStream floHears = OpenStream.of(flo)) {
            flo.post("/api/activities", RUN).expect(201);
            await().until(() -> floHears.position("activities") >= 0);
            assertThat(joHears.position("activities")).isEqualTo(-1);
        }
        Api.on(port).get("/api/stream").expect(401);
    }

    @Test
    void every_node_tells_and_its_end_is_not_held_up() {
        Api here = Api.on(port).registered();
        try (ConfigurableApplicationContext second = secondNode()) {
            Api there = new Api(
                    second.getEnvironment().getRequiredProperty("local.server.port", Integer.class), here.headers());
            try (OpenStream hearsHere = OpenStream.of(here);
                    OpenStream hearsThere = OpenStream.of(there)) {
                long written = position(there.post("/api/activities", RUN).expect(201));
                await().until(() -> hearsHere.position("activities") >= written);
                await().until(() -> hearsThere.position("activities") >= written);
                assertThat(here.get("/api/activities?after=" + written)
                                .expect(200)
                                .json()
                                .path("activities"))
                        .hasSize(1);
                await().until(() -> hearsThere.lines().contains(":alive"));

                second.close();
                await().until(hearsThere::hasEnded);
                assertThat(hearsHere.hasEnded()).isFalse();
            }
        }
    }

    @Test
    void signing_out_ends_the_streams_of_that_sign_in() {
        String email = Api.freshEmail();
        Api.on(port).registered(Api.registration(email));
        JsonNode laptop = signIn(email);
        JsonNode phone = signIn(email);
        try (OpenStream onLaptop = OpenStream.of(withToken(laptop));
                OpenStream onPhone = OpenStream.of(withToken(phone))) {
            Api.on(port)
                    .post(
                            "/api/auth/logout",
                            "{\"refreshToken\": \""
                                    + laptop.path("refreshToken").asString() + "\"}")
                    .expect(204);
            await().until(onLaptop::hasEnded);
            withToken(phone)
                    .put("/api/users/profile", "{\"displayName\": \"Joe\"}")
                    .expect(200);
            await().until(() -> onPhone.position("profile") >= 0);
        }
    }

    @Test
    void a_deleted_account_hears_no_more() {
        Api athlete = Api.on(port).registered();
        try (OpenStream stream = OpenStream.of(athlete)) {
            athlete.send("DELETE", "/api/users/account", "{\"password\": \"" + Api.PASSWORD + "\"}")
                    .expect(204);
            await().until(stream::hasEnded);
        }
    }

    @Test
    void an_athlete_holds_a_bounded_number_of_streams() {
        Api athlete = Api.on(port).registered();
        List<OpenStream> streams = new ArrayList<>();
        for (int open = 0; open < 8; open++) {
            streams.add(OpenStream.of(athlete));
        }
        Answer refused = athlete.get("/api/stream").expect(429);
        assertThat(refused.header("Retry-After")).isEqualTo("15");
        OpenStream.of(Api.on(port).registered()).close();
        streams.forEach(OpenStream::close);
    }

    @Test
    void a_lost_connection_is_made_up_for() {
        Api athlete = Api.on(port).registered();
        try (OpenStream stream = OpenStream.of(athlete)) {
            assertThat(rows.sql("""
                                    select pg_terminate_backend(pid) from pg_stat_activity
                                    where application_name = ? and datname = current_database()
                                    """)
                            .param(ChangeListening.NAME)
                            .query(Boolean.class)
                            .list())
                    .isNotEmpty();
            Api.on(port).get("/api/system/health").expect(200);
            await().until(() -> stream.position("imports") >= 0 && stream.position("plan") >= 0);
            long written = position(athlete.post("/api/activities", RUN).expect(201));
            await().until(() -> stream.position("activities") >= written);
        }
    }

    /** It would wait an hour for requests under way; the test does not. */
    private ConfigurableApplicationContext secondNode() {
        return new SpringApplication(CoachApplication.class)
                .run(
                        "--server.port=0",
                        "--coach.data=" + data,
                        "--coach.stream.heartbeat=200ms",
                        "--spring.lifecycle.timeout-per-shutdown-phase=1h",
                        "--coach.database.url=" + access.url(),
                        "--coach.database.user=" + access.owner().user(),
                        "--coach.database.password=" + access.owner().password(),
                        "--coach.database.writer.password=" + access.writer().password(),
                        "--coach.database.reader.password=" + access.reader().password());
    }

    private static String raceInHalfAYear() {
        return "{\"goal\": {\"race\": {\"metres\": 10000, \"date\": \""
                + LocalDate.now(ZoneOffset.UTC).plusWeeks(26) + "\"}}}";
    }

    private JsonNode signIn(String email) {
        return Api.on(port)
                .post("/api/auth/login", "{\"email\": \"" + email + "\", \"password\": \"" + Api.PASSWORD + "\"}")
                .expect(200)
                .json();
    }

    private Api withToken(JsonNode tokens) {
        return Api.on(port).withToken(tokens.path("accessToken").asString());
    }

    private static long position(Answer write) {
        return Long.parseLong(write.header("Event-Position"));
    }
}
