package org.runningcoach.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@CoachTest
class FeedbackInputIT {

    private static final String GOOD = "{\"effort\": 3, \"recovery\": 9}";

    @LocalServerPort
    private int port;

    private Api athlete;
    private String feedback;

    @BeforeEach
    void run() {
        athlete = Api.on(port).registered();
        feedback = athlete.post("/api/activities", "{\"start\": \"2026-06-01T07:30:00\", \"seconds\": 1500}")
                        .expect(201)
                        .header("Location")
                + "/feedback";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                          | effort
            {"effort": 0}                               | effort
            {"effort": 11}                              | effort
            {"effort": "hard"}                          | effort
            {"recovery": 10.5}                          | recovery
            {"motivation": -3}                          | motivation
            {"soreness": 99}                            | soreness
            {"pain": {}}                                | pain.place
            {"pain": {"place": "  "}}                   | pain.place
            {"pain": "calf"}                            | pain
            {"notes": "nul \\u0000"}                    | notes
            {"mood": "good"}                            | mood
            """)
    void a_bad_value_is_refused_by_its_name(String json, String field) {
        assertThat(athlete.post(feedback, json).expect(422).refusedFields()).containsExactly(field);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        assertThat(athlete.post(feedback, "{\"effort\": 0, \"soreness\": 11, \"pain\": {\"place\": \"\"}}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("effort", "soreness", "pain.place");
    }

    @Test
    void feedback_is_given_once_revised_after_that_and_shown_from_the_position_it_reached() {
        athlete.put(feedback, GOOD).expect(404);
        Api once = athlete.with("Idempotency-Key", "first-word");
        Answer first = once.post(feedback, GOOD).expect(204);
        once.post(feedback, GOOD).expect(204);
        assertThat(athlete.post(feedback, GOOD).expect(409).json().path("type").asString())
                .endsWith("feedback-already-given");
        String activity = feedback.replace("/feedback", "?after=");
        assertThat(athlete.get(activity + first.header("Event-Position"))
                        .expect(200)
                        .json()
                        .at("/feedback/effort")
                        .asInt())
                .isEqualTo(3);
        Answer revised = athlete.put(feedback, "{\"soreness\": 2}").expect(204);
        assertThat(athlete.get(activity + revised.header("Event-Position"))
                        .expect(200)
                        .json()
                        .at("/feedback/effort")
                        .isNull())
                .isTrue();
    }

    @Test
    void nobody_says_how_the_run_of_somebody_else_felt() {
        athlete.post(feedback, GOOD).expect(204);
        Api other = Api.on(port).registered();
        other.post(feedback, GOOD).expect(404);
        other.put(feedback, GOOD).expect(404);
        athlete.post("/api/activities/not-an-id/feedback", GOOD).expect(400);
    }

    @Test
    void words_of_an_emergency_are_answered_at_once_shown_again_and_stop_training() {
        Answer given = athlete.post(feedback, "{\"notes\": \"Sharp chest pain at km 3, nearly fainted <b>!</b>\"}")
                .expect(200);
        JsonNode answer = given.json();
        assertThat(answer.at("/safety/label").asString()).isEqualTo("emergency");
        assertThat(answer.at("/safety/messages/0/messageClass").asString()).isEqualTo("EMERGENCY");
        assertThat(answer.at("/safety/messages/0/text").asString())
                .contains("112")
                .doesNotContain("<b>");
        assertThat(answer.at("/holds/0").asString()).isEqualTo("TRAINING_STOPPED");
        assertThat(said(given).path("safety")).isEqualTo(answer.path("safety"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"notes": "Stechende Brustschmerzen bei km 3, fast ohnmächtig"} | emergency | de
            {"pain": {"place": "chest"}}                                    | emergency | en
            {"notes": "Can I take more ibuprofen before the race?"}         | dosage    | en
            """)
    void flags_carry_their_label_and_the_language_of_the_words(String json, String label, String language) {
        JsonNode safety = athlete.post(feedback, json).expect(200).json().path("safety");
        assertThat(safety.path("label").asString()).isEqualTo(label);
        assertThat(safety.path("language").asString()).isEqualTo(language);
    }

    @Test
    void innocent_words_are_answered_with_nothing() {
        Answer given = athlete.post(
                        feedback,
                        "{\"notes\": \"My chest strap broke, but my heart was in it.\", \"pain\": {\"place\": \"left calf\"}}")
                .expect(204);
        assertThat(said(given).path("safety").isNull()).isTrue();
        assertThat(standing().isEmpty()).isTrue();
    }

    @Test
    void an_emergency_stands_through_other_words_until_the_athlete_records_the_clearance() {
        athlete.post(feedback, "{\"notes\": \"I collapsed and had chest pain\"}")
                .expect(200);
        assertThat(standing().has("TRAINING_STOPPED")).isTrue();
        JsonNode revised =
                athlete.put(feedback, "{\"notes\": \"All fine.\"}").expect(200).json();
        assertThat(revised.path("safety").isNull()).isTrue();
        assertThat(revised.at("/holds/0").asString()).isEqualTo("TRAINING_STOPPED");
        assertThat(revised.path("clearing").asString()).contains("clinician");
        assertThat(standing().has("TRAINING_STOPPED")).isTrue();
        athlete.put("/api/users/profile", "{\"health\": {}}").expect(200);
        assertThat(standing().isEmpty()).isTrue();
        athlete.put(feedback, "{\"notes\": \"All fine.\"}").expect(204);
        assertThat(standing().isEmpty()).isTrue();
    }

    @Test
    void amounts_are_answered_and_hold_nothing_back_and_nobody_else_is_held() {
        Api other = Api.on(port).registered();
        athlete.post(feedback, "{\"notes\": \"How many mg of ibuprofen can I take?\"}")
                .expect(200);
        assertThat(standing().isEmpty()).isTrue();
        athlete.put(feedback, "{\"notes\": \"I had chest pain\"}").expect(200);
        assertThat(standing().has("TRAINING_STOPPED")).isTrue();
        assertThat(other.get("/api/users/profile")
                        .expect(200)
                        .json()
                        .path("health")
                        .isEmpty())
                .isTrue();
    }

    private JsonNode said(Answer given) {
        return athlete.get(feedback.replace("/feedback", "?after=") + given.header("Event-Position"))
                .expect(200)
                .json()
                .path("feedback");
    }

    private JsonNode standing() {
        return athlete.get("/api/users/profile").expect(200).json().path("health");
    }
}
