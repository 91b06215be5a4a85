package org.runningcoach.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

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
        rows.sql("update idempotency_key set started_at = now() - interval '6 minutes' where key_hash = ?")
                .param(name)
                .update();
        keyed.post(REGISTER, registration).expect(201);
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
    void a_key_that_is_no_key_is_refused() {
        Api.on(port)
                .with("Idempotency-Key", "x".repeat(256))
                .post(REGISTER, Api.registration(Api.freshEmail()))
                .expect(400);
    }
}
