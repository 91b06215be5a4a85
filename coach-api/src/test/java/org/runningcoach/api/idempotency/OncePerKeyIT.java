package org.runningcoach.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
class OncePerKeyIT {

    private static final String REGISTER = "/api/auth/register";
    private static final String RECALCULATE = "/api/fitness/recalculate";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient rows;

    private String key;
    private Api keyed;

    @BeforeEach
    void a_fresh_key() {
        key = UUID.randomUUID().toString();
        keyed = Api.on(port).with("Idempotency-Key", key);
    }

    @Test
    void the_same_request_again_is_done_once_and_answered_the_same() {
        String registration = Api.registration(Api.freshEmail());
        Answer first = keyed.post(REGISTER, registration).expect(201);
        Answer again = keyed.post(REGISTER, registration).expect(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        Api.on(port).post(REGISTER, registration).expect(409);
    }

    @Test
    void another_request_under_the_same_key_is_refused() {
        keyed.post(REGISTER, Api.registration(Api.freshEmail())).expect(201);
        Answer other = keyed.post(REGISTER, Api.registration(Api.freshEmail())).expect(422);
        assertThat(other.refusedFields()).containsExactly("Idempotency-Key");
        keyed.post("/api/auth/login", "{\"email\": \"a@b.org\", \"password\": \"whatever it is\"}")
                .expect(422);
    }

    @Test
    void what_failed_may_be_corrected_and_sent_under_the_same_key() {
        String email = Api.freshEmail();
        keyed.post(REGISTER, Api.registration(email).replace(Api.PASSWORD, "short"))
                .expect(422);
        keyed.post(REGISTER, Api.registration(email)).expect(201);
    }

    @Test
    void a_request_whose_first_is_under_way_waits_and_one_left_behind_does_not(@Autowired DataFolder folder) {
        byte[] name = new Seal(folder.secret("idempotency"), "", key).name();
        rows.sql("insert into idempotency_key (key_hash, started_at) values (?, now())")
                .param(name)
                .update();
        String registration = Api.registration(Api.freshEmail());
        Answer waiting = keyed.post(REGISTER, registration).expect(409);
        assertThat(waiting.json().path("type").asString()).endsWith("request-under-way");
        assertThat(waiting.header("Retry-After")).isEqualTo("2");
        rows.sql("update idempotency_key set heard_of_at = now() - interval '2 minutes' where key_hash = ?")
                .param(name)
                .update();
        keyed.post(REGISTER, registration).expect(201);
    }

    @Test
    void a_request_is_under_way_while_its_node_gives_signs_of_life() {
        byte[] name = new Seal("secret", "", key).name();
        Duration silence = Duration.ofSeconds(2);
        try (var node = new IdempotencyKeys(rows, silence);
                var other = new IdempotencyKeys(rows, silence)) {
            assertThat(node.begin(name, null)).isEmpty();
            await().during(silence.plusSeconds(1))
                    .until(() -> other.begin(name, null).isPresent());
            node.close();
            await().until(() -> other.begin(name, null).isEmpty());
        }
    }

    @Test
    void a_key_is_forgotten_after_a_day(@Autowired DataFolder folder) {
        keyed.post(REGISTER, Api.registration(Api.freshEmail())).expect(201);
        rows.sql("update idempotency_key set started_at = now() - interval '25 hours' where key_hash = ?")
                .param(new Seal(folder.secret("idempotency"), "", key).name())
                .update();
        keyed.post(REGISTER, Api.registration(Api.freshEmail())).expect(201);
    }

    @Test
    void a_repetition_is_read_as_far_as_an_upload_may_go() throws Exception {
        Api jo = Api.on(port).registered().with("Idempotency-Key", key).with("Content-Type", "text/plain");
        jo.post(RECALCULATE, "").expect(200);
        Answer endless = postOfUnknownLength(jo, 21 << 20).expect(413);
        assertThat(endless.json().path("type").asString()).endsWith("body-too-long");
        assertThat(postOfUnknownLength(jo, 19 << 20).expect(422).refusedFields())
                .containsExactly("Idempotency-Key");
    }

    @Test
    void what_was_done_and_could_not_be_kept_is_answered_and_not_done_again_at_once() throws Exception {
        Api jo = Api.on(port).registered().with("Idempotency-Key", key).with("Content-Type", "text/plain");
        // done without a look at the body, of which no fingerprint can be taken afterwards
        postOfUnknownLength(jo, 21 << 20).expect(200);
        Answer again = jo.post(RECALCULATE, "").expect(409);
        assertThat(again.json().path("type").asString()).endsWith("request-under-way");
    }

    @Test
    void a_repetition_that_is_no_form_is_malformed() {
        Api jo = Api.on(port).registered().with("Idempotency-Key", key);
        jo.post(RECALCULATE, "").expect(200);
        Answer answer = jo.with("Content-Type", "multipart/form-data")
                .post(RECALCULATE, "no boundary")
                .expect(400);
        assertThat(answer.json().path("type").asString()).endsWith("malformed-form");
    }

    @Test
    void a_key_that_is_no_key_is_refused() {
        Api.on(port)
                .with("Idempotency-Key", "x".repeat(256))
                .post(REGISTER, Api.registration(Api.freshEmail()))
                .expect(400);
    }

    private static Answer postOfUnknownLength(Api api, int length) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + RECALCULATE));
        api.headers().forEach(request::header);
        request.POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length])));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new Answer(http.send(request.build(), BodyHandlers.ofString()));
        }
    }
}
