package org.runningcoach.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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

    private static final int MORE_THAN_ALLOWED = 2_000;

    @LocalServerPort
    private int port;

    @Test
    void each_athlete_and_each_address_has_its_limit() {
        Api here = from("203.0.113.1");
        Api jo = here.registered();
        Api flo = here.registered();
        here.registered();
        refused(here.post("/api/auth/register", Api.registration(Api.freshEmail())));

        refused(usedUp(jo, "/api/users/profile"));
        flo.get("/api/users/profile").expect(200);

        refused(usedUp(here, "/.well-known/jwks.json"));
        from("203.0.113.2").get("/.well-known/jwks.json").expect(200);
    }

    /** The answer after so many that some are refused, however slow the machine and however much fills up meanwhile. */
    private static Answer usedUp(Api caller, String path) {
        return IntStream.range(0, MORE_THAN_ALLOWED)
                .mapToObj(request -> caller.get(path))
                .filter(answer -> answer.status() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was refused"));
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
