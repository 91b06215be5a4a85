package org.runningcoach.api.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class SignInIT {

    @LocalServerPort
    private int port;

    @Test
    void an_unknown_address_and_a_wrong_password_get_the_same_answer() {
        String email = Api.freshEmail();
        Api.on(port).registered(Api.registration(email));
        JsonNode wrong = signIn(email, "not the password").expect(401).json();
        JsonNode unknown =
                signIn(Api.freshEmail(), "not the password").expect(401).json();
        JsonNode noAddress =
                signIn("no address at all", "not the password").expect(401).json();
        for (String member : wrong.propertyNames()) {
            if (!member.equals("correlation")) {
                assertThat(unknown.path(member)).as(member).isEqualTo(wrong.path(member));
                assertThat(noAddress.path(member)).as(member).isEqualTo(wrong.path(member));
            }
        }
        assertThat(unknown.propertyNames()).isEqualTo(wrong.propertyNames());
    }

    @Test
    void guessing_is_stopped_after_ten_wrong_passwords_also_for_the_right_one() {
        String email = Api.freshEmail();
        Api.on(port).registered(Api.registration(email));
        for (int attempt = 0; attempt < 10; attempt++) {
            signIn(email, "guess number " + attempt).expect(401);
        }
        Answer stopped = signIn(email, Api.PASSWORD).expect(429);
        assertThat(Integer.parseInt(stopped.header("Retry-After"))).isPositive();
        assertThat(stopped.json().path("type").asString()).endsWith("too-many-requests");
    }

    @Test
    void right_passwords_are_not_counted() {
        String email = Api.freshEmail();
        Api.on(port).registered(Api.registration(email));
        for (int attempt = 0; attempt < 15; attempt++) {
            signIn(email, Api.PASSWORD).expect(200);
        }
    }

    @Test
    void an_address_is_taken_in_whatever_case() {
        String email = Api.freshEmail();
        Api.on(port).registered(Api.registration(email));
        Answer taken = Api.on(port)
                .post("/api/auth/register", Api.registration(email.toUpperCase(Locale.ROOT)))
                .expect(409);
        assertThat(taken.json().path("type").asString()).endsWith("email-taken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no address      | correct horse battery | email",
                "a@b             | correct horse battery | email",
                "a b@example.org | correct horse battery | email",
                "ok@example.org  | too short             | password",
                "ok@example.org  | OK@example.org        | password",
                "no address      | short                 | email password"
            })
    void a_registration_names_what_is_wrong_with_address_and_password(String email, String password, String fields) {
        Answer answer = Api.on(port)
                .post("/api/auth/register", Api.registration(email).replace(Api.PASSWORD, password))
                .expect(422);
        assertThat(String.join(" ", answer.refusedFields())).isEqualTo(fields);
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        assertThat(Api.on(port)
                        .post("/api/auth/register", "{\"profile\": {}}")
                        .expect(422)
                        .refusedFields())
                .containsExactlyInAnyOrder("email", "password", "displayName", "profile.birthDate", "profile.zone");
    }

    @Test
    void a_refused_athlete_leaves_no_account_behind() {
        String email = Api.freshEmail();
        Api.on(port)
                .post("/api/auth/register", Api.registration(email).replace("1990", "2019"))
                .expect(422);
        Api.on(port).post("/api/auth/register", Api.registration(email)).expect(201);
    }

    private Answer signIn(String email, String password) {
        return Api.on(port)
                .post("/api/auth/login", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email, password));
    }
}
