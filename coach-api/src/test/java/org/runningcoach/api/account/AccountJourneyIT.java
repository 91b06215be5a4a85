package org.runningcoach.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class AccountJourneyIT {

    @LocalServerPort
    private int port;

    @Test
    void an_athlete_registers_signs_in_changes_the_profile_signs_out_and_leaves() {
        Api anybody = Api.on(port);
        String email = Api.freshEmail();

        JsonNode registered = anybody.post("/api/auth/register", Api.registration(email))
                .expect(201)
                .json();
        UUID athlete = UUID.fromString(registered.path("athlete").asString());
        assertThat(registered.at("/tokens/expiresIn").asInt()).isEqualTo(900);

        JsonNode tokens = anybody.post(
                        "/api/auth/login",
                        "{\"email\": \" %s \", \"password\": \"%s\"}"
                                .formatted(email.toUpperCase(java.util.Locale.ROOT), Api.PASSWORD))
                .expect(200)
                .json();
        Api jo = anybody.withToken(tokens.path("accessToken").asString());

        JsonNode profile = jo.get("/api/users/profile").expect(200).json();
        assertThat(profile.path("athlete").asString()).isEqualTo(athlete.toString());
        assertThat(profile.path("email").asString()).isEqualTo(email);
        assertThat(profile.path("methodology").asString()).isEqualTo("DANIELS");
        assertThat(profile.at("/goal/race").isNull()).isTrue();
        assertThat(profile.at("/availability/maxDaysPerWeek").asInt()).isEqualTo(4);
        assertThat(profile.at("/availability/days/SUNDAY").asInt()).isEqualTo(120);

        JsonNode changed = jo.put("/api/users/profile", """
                        {"displayName": "Jo the Runner",
                         "profile": {"birthDate": "1990-05-17", "zone": "Europe/Lisbon", "massKg": 61.5, "units": "MILES"},
                         "availability": {"days": {"TUESDAY": 45, "SATURDAY": 100}, "longRunDay": "SATURDAY"},
                         "health": {"NIGGLE": {"since": "2026-01-04"}}}
                        """).expect(200).json();
        assertThat(changed.path("displayName").asString()).isEqualTo("Jo the Runner");
        assertThat(changed.at("/profile/zone").asString()).isEqualTo("Europe/Lisbon");
        assertThat(changed.at("/availability/maxDaysPerWeek").asInt()).isEqualTo(2);
        assertThat(changed.at("/health/NIGGLE/since").asString()).isEqualTo("2026-01-04");
        assertThat(jo.put("/api/users/profile", "{\"health\": {}}")
                        .expect(200)
                        .json()
                        .path("health")
                        .isEmpty())
                .isTrue();

        JsonNode next =
                anybody.post("/api/auth/refresh", refresh(tokens)).expect(200).json();
        anybody.post("/api/auth/logout", refresh(next)).expect(204);
        anybody.post("/api/auth/logout", refresh(next)).expect(204);
        jo.get("/api/users/profile").expect(401);
        anybody.post("/api/auth/refresh", refresh(next)).expect(401);

        Api stillHere = anybody.withToken(registered.at("/tokens/accessToken").asString());
        stillHere.get("/api/users/profile").expect(200);
        assertThat(stillHere.delete("/api/users/account", null).expect(422).refusedFields())
                .containsExactly("password");
        stillHere
                .delete("/api/users/account", "{\"password\": \"not this one\"}")
                .expect(422);
        stillHere
                .delete("/api/users/account", "{\"password\": \"%s\"}".formatted(Api.PASSWORD))
                .expect(204);
        stillHere.get("/api/users/profile").expect(401);
        anybody.post("/api/auth/register", Api.registration(email)).expect(201);
    }

    private static String refresh(JsonNode tokens) {
        return "{\"refreshToken\": \"%s\"}"
                .formatted(tokens.path("refreshToken").asString());
    }
}
