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
}
