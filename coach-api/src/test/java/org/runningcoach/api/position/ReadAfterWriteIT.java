package org.runningcoach.api.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.projection.position.ReadModel;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CoachTest
class ReadAfterWriteIT {

    private static final String LIST = "/api/activities?after=";
    private static final String GOAL = "{\"goal\": {\"race\": {\"metres\": 10000, \"date\": \"%s\"}}}";

    @LocalServerPort
    private int port;

    @Autowired
    private EventProcessingConfiguration processing;

    private Api athlete;

    @BeforeEach
    void sign_in() {
        athlete = Api.on(port).registered();
    }

    @Test
    void every_write_tells_a_position_that_never_falls() {
        long last = positionOf(Api.on(port)
                .post("/api/auth/register", Api.registration(Api.freshEmail()))
                .expect(201));
        Answer created = athlete.post("/api/activities", run(1)).expect(201);
        String path = created.header("Location");
        last = after(last, created);
        last = after(
                last,
                athlete.put(path + "/race", "{\"metres\": 10000, \"priority\": \"A\"}")
                        .expect(204));
        last = after(last, athlete.delete(path + "/race", null).expect(204));
        last = after(last, athlete.delete(path, null).expect(204));
        String csv = "Activity Type,Date,Favorite,Title,Distance,Calories,Time\n"
                + "Running,2026-06-03 07:00:00,false,Run,10.00,500,00:50:00\n";
        Answer imported = athlete.with("Content-Type", "text/csv")
                .post("/api/activities/import-csv?units=km", csv)
                .expect(200);
        last = after(last, imported);
        String receipt = "/api/activities/imports/" + imported.json().path("id").asString();
        last = after(last, athlete.delete(receipt, null).expect(204));
        last = after(
                last,
                athlete.put("/api/users/profile", "{\"displayName\": \"Joe\"}").expect(200));
        last = after(
                last,
                athlete.put("/api/plans/goal-change", GOAL.formatted(inHalfAYear()))
                        .expect(200));
        last = after(last, athlete.post("/api/plans/regenerate", "").expect(200));
        after(last, athlete.post("/api/fitness/recalculate", "").expect(200));
    }

    @Test
    void what_was_just_written_is_read_at_once() {
        for (int day = 1; day <= 20; day++) {
            long position = positionOf(athlete.post("/api/activities", run(day)).expect(201));
            assertThat(athlete.get(LIST + position).expect(200).json().path("activities"))
                    .hasSize(day);
        }
    }

    @Test
    void a_registration_is_read_at_once_by_every_view() {
        Answer registered = Api.on(port)
                .post("/api/auth/register", Api.registration(Api.freshEmail()))
                .expect(201);
        Api fresh = Api.on(port)
                .withToken(registered.json().at("/tokens/accessToken").asString());
        String after = "?after=" + positionOf(registered);
        fresh.get("/api/users/profile" + after).expect(200);
        fresh.get("/api/fitness/current" + after).expect(200);
        fresh.get("/api/plans/two-months" + after).expect(200);
        fresh.get("/api/activities/imports" + after).expect(200);
    }

    @Test
    void a_repeated_request_gets_the_position_of_the_first() {
        Api once = athlete.with("Idempotency-Key", "run of june");
        long first = positionOf(once.post("/api/activities", run(1)).expect(201));
        athlete.post("/api/activities", run(2)).expect(201);
        assertThat(positionOf(once.post("/api/activities", run(1)).expect(201))).isEqualTo(first);
    }

    @Test
    void a_refused_write_reached_nothing() {
        assertThat(athlete.post("/api/activities", "{\"seconds\": 0}")
                        .expect(422)
                        .header("Event-Position"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "", "1.5", "99999999999999999999", "9000000000000000000", "1&after=2"})
    void a_position_nothing_can_pass_is_refused_by_name(String position) {
        assertThat(athlete.get(LIST + position).expect(400).refusedFields()).containsExactly("after");
    }

    @Test
    void a_view_that_does_not_come_along_is_told_in_time() {
        StreamingEventProcessor view = view(ReadModel.ACTIVITIES);
        view.shutDown();
        try {
            long position = positionOf(athlete.post("/api/activities", run(1)).expect(201));
            Answer refused = athlete.get(LIST + position).expect(503);
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            assertThat(refused.json().path("type").asString()).endsWith("views-behind");
            athlete.get("/api/users/profile?after=" + position).expect(200);
        } finally {
            view.start();
        }
    }

    @Test
    void a_view_is_not_waited_for_that_a_fact_does_not_concern() {
        long before = positionOf(athlete.post("/api/activities", run(2)).expect(201));
        athlete.get("/api/users/profile?after=" + before).expect(200);
        StreamingEventProcessor view = view(ReadModel.PROFILE);
        view.shutDown();
        try {
            long run = positionOf(athlete.post("/api/activities", run(1)).expect(201));
            athlete.get("/api/users/profile?after=" + run).expect(200);
        } finally {
            view.start();
        }
    }

    private StreamingEventProcessor view(ReadModel model) {
        return processing
                .eventProcessor(model.group(), StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static long after(long last, Answer write) {
        long position = positionOf(write);
        assertThat(position).as("%s", write.http().request()).isGreaterThanOrEqualTo(last);
        return position;
    }

    private static long positionOf(Answer write) {
        assertThat(write.header("Event-Position"))
                .as("%s", write.http().request())
                .matches("\\d+");
        return Long.parseLong(write.header("Event-Position"));
    }

    private static String run(int day) {
        return "{\"start\": \"2026-06-%02dT07:30:00\", \"metres\": 10050, \"seconds\": 2700}".formatted(day);
    }

    private static String inHalfAYear() {
        return LocalDate.now(ZoneOffset.UTC).plusWeeks(26).toString();
    }
}
