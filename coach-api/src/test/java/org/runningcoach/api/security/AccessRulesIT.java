package org.runningcoach.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runningcoach.api.datafolder.DataFolder;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@CoachTest
class AccessRulesIT {

    @LocalServerPort
    private int port;

    @Test
    void the_job_credential_opens_jobs_and_nothing_else(@Autowired DataFolder folder) {
        Api job = Api.on(port).withToken(folder.secret("job-token"));
        assertThat(job.get("/api/jobs/runs/none").status()).isEqualTo(404);
        job.get("/api/users/profile").expect(401);
        job.get("/api/system/usage").expect(401);
    }

    @Test
    void an_athlete_starts_no_jobs_and_sees_nothing_of_the_system() {
        Api jo = Api.on(port).registered();
        jo.get("/api/jobs/runs/none").expect(401);
        assertThat(jo.get("/api/system/usage").expect(403).json().path("type").asString())
                .endsWith("forbidden");
    }

    @Test
    void an_operator_sees_the_system_from_the_moment_it_is_granted(@Autowired JdbcClient rows) {
        Api jo = Api.on(port).registered();
        String id =
                jo.get("/api/users/profile").expect(200).json().path("athlete").asString();
        rows.sql("update account set operator = true where athlete_id = ?")
                .param(AthleteId.of(id).value())
                .update();
        assertThat(jo.get("/api/system/usage").status()).isEqualTo(404);
    }

    @Test
    void answers_carry_the_headers_that_keep_browsers_careful() {
        Answer answer = Api.on(port).registered().get("/api/users/profile").expect(200);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void only_the_web_client_may_call_from_a_browser() {
        Answer preflight = Api.on(port)
                .with("Origin", "http://localhost:3000")
                .with("Access-Control-Request-Method", "PUT")
                .with("Access-Control-Request-Headers", "authorization,content-type")
                .send("OPTIONS", "/api/users/profile", null)
                .expect(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("http://localhost:3000");
        Api.on(port)
                .with("Origin", "http://evil.example")
                .with("Access-Control-Request-Method", "GET")
                .send("OPTIONS", "/api/users/profile", null)
                .expect(403);
    }

    @Test
    void everybody_may_see_the_public_keys_and_nobody_the_private_ones() {
        Answer answer = Api.on(port).get("/.well-known/jwks.json").expect(200);
        assertThat(answer.json().at("/keys/0/kty").asString()).isEqualTo("EC");
        assertThat(answer.json().at("/keys/0/kid").asString()).isNotBlank();
        assertThat(answer.json().at("/keys/0").has("d")).isFalse();
        assertThat(answer.header("Cache-Control")).contains("max-age");
    }
}
