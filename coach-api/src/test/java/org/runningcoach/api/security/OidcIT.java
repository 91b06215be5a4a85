package org.runningcoach.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@CoachTest
class OidcIT {

    private static final TestIssuer ISSUER = TestIssuer.start();
    private static final TestIssuer STRANGER = TestIssuer.start();
    private static final String PROFILE = """
            {"profile": {"birthDate": "1985-02-03", "zone": "Europe/Vienna"}}
            """;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void trust_one_issuer_and_one_that_is_down(DynamicPropertyRegistry properties) {
        properties.add("coach.oidc.issuers", () -> ISSUER.address() + ", http://127.0.0.1:1");
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
        STRANGER.close();
    }

    @Test
    void somebody_from_outside_has_an_account_at_first_sight_and_a_profile_once_they_tell_it() {
        Api olga = as("olga", claims -> claims);
        olga.get("/api/users/profile").expect(404);
        assertThat(olga.put("/api/users/profile", "{\"displayName\": \"Olga\"}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("profile");
        JsonNode profile = olga.put("/api/users/profile", PROFILE).expect(200).json();
        assertThat(profile.path("displayName").asString()).isEqualTo("Olga from Outside");
        assertThat(profile.path("methodology").asString()).isEqualTo("DANIELS");
        assertThat(as("olga", claims -> claims)
                        .get("/api/users/profile")
                        .expect(200)
                        .json()
                        .path("athlete"))
                .isEqualTo(profile.path("athlete"));
    }

    @Test
    void two_subjects_are_two_athletes() {
        JsonNode first = as("first", claims -> claims)
                .put("/api/users/profile", PROFILE)
                .expect(200)
                .json();
        JsonNode second = as("second", claims -> claims)
                .put("/api/users/profile", PROFILE)
                .expect(200)
                .json();
        assertThat(first.path("athlete")).isNotEqualTo(second.path("athlete"));
    }

    @Test
    void the_same_address_does_not_open_somebody_elses_account() {
        String email = Api.freshEmail();
        Api local = Api.on(port).registered(Api.registration(email));
        Api outside = as("same-address", claims -> claims.claim("email", email).claim("email_verified", true));
        JsonNode profile =
                outside.put("/api/users/profile", PROFILE).expect(200).json();
        assertThat(profile.path("email").isNull()).isTrue();
        assertThat(profile.path("athlete"))
                .isNotEqualTo(local.get("/api/users/profile").json().path("athlete"));
    }

    @Test
    void a_verified_address_that_nobody_has_is_kept() {
        String email = Api.freshEmail();
        Api outside = as("with-address", claims -> claims.claim("email", email).claim("email_verified", true));
        assertThat(outside.put("/api/users/profile", PROFILE)
                        .expect(200)
                        .json()
                        .path("email")
                        .asString())
                .isEqualTo(email);
        Api.on(port).post("/api/auth/register", Api.registration(email)).expect(409);
    }

    @Test
    void an_account_without_a_password_is_deleted_with_a_fresh_token_only() {
        as("leaving", claims -> claims).put("/api/users/profile", PROFILE).expect(200);
        Answer stale = as(
                        "leaving",
                        claims -> claims.issueTime(Date.from(Instant.now().minusSeconds(400))))
                .delete("/api/users/account", null)
                .expect(401);
        assertThat(stale.json().path("type").asString()).endsWith("token-too-old");
        as("leaving", claims -> claims).delete("/api/users/account", null).expect(204);
        as("leaving", claims -> claims).get("/api/users/profile").expect(404);
    }

    @Test
    void tokens_that_are_not_for_us_or_not_from_our_issuer_are_refused() {
        as("x", claims -> claims.audience("another-application"))
                .get("/api/users/profile")
                .expect(401);
        as("x", claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))))
                .get("/api/users/profile")
                .expect(401);
        Api.on(port)
                .withToken(STRANGER.token("x", claims -> claims))
                .get("/api/users/profile")
                .expect(401);
        Api.on(port)
                .withToken(STRANGER.token("x", claims -> claims.issuer(ISSUER.address())))
                .get("/api/users/profile")
                .expect(401);
        Api.on(port)
                .withToken(STRANGER.token("x", claims -> claims.issuer(AccessTokens.ISSUER)))
                .get("/api/users/profile")
                .expect(401);
    }

    @Test
    void an_issuer_that_does_not_answer_is_no_fault_of_the_athlete() {
        Answer answer = Api.on(port)
                .withToken(STRANGER.token("x", claims -> claims.issuer("http://127.0.0.1:1")))
                .get("/api/users/profile")
                .expect(503);
        assertThat(answer.json().path("type").asString()).endsWith("busy");
        assertThat(answer.header("Retry-After")).isNotEmpty();
    }

    private Api as(String subject, UnaryOperator<JWTClaimsSet.Builder> change) {
        return Api.on(port).withToken(ISSUER.token(subject, change));
    }
}
