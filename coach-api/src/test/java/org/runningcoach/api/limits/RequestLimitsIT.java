package org.runningcoach.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

@CoachTest
@TestPropertySource(
        properties = {
            "coach.limits.account-per-minute=20",
            "coach.limits.address-per-minute=60",
            "coach.limits.registrations-per-hour=3"
        })
class RequestLimitsIT {

    @LocalServerPort
    private int port;

    @Test
    void each_athlete_and_each_address_has_its_limit() {
        Api here = from("203.0.113.1");
        Api jo = here.registered();
        Api flo = here.registered();
        here.registered();
        refused(here.post("/api/auth/register", Api.registration(Api.freshEmail())));

        for (int request = 0; request < 20; request++) {
            jo.get("/api/users/profile").expect(200);
        }
        refused(jo.get("/api/users/profile"));
        flo.get("/api/users/profile").expect(200);

        Answer last = null;
        for (int request = 0; request < 60; request++) {
            last = here.get("/.well-known/jwks.json");
        }
        assertThat(last).isNotNull().extracting(Answer::status).isEqualTo(429);
        from("203.0.113.2").get("/.well-known/jwks.json").expect(200);
    }

    /** The web client on this machine tells for whom it asks. */
    private Api from(String address) {
        return Api.on(port).with("X-Forwarded-For", address);
    }

    private static void refused(Answer answer) {
        answer.expect(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(answer.json().path("type").asString()).endsWith("too-many-requests");
    }
}
