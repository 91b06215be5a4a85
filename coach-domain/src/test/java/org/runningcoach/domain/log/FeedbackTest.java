package org.runningcoach.domain.log;

import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.recordedByHand;
import static org.runningcoach.domain.log.LogFacts.removed;
import static org.runningcoach.domain.log.LogFacts.ride;
import static org.runningcoach.domain.log.LogFacts.run;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.log.commands.ReviseFeedback;
import org.runningcoach.domain.log.commands.SubmitFeedback;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.domain.log.model.Recording;

class FeedbackTest {

    private static final Recording RUN = run(MONDAY_MORNING);
    private static final Feedback HARD = new Feedback(9, 3, 4, 7, new Pain("left calf"), "Heavy legs.\nHot, too.");
    private static final Feedback EASY = effort(3);

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void a_run_gets_its_feedback() {
        log.given(recorded(FIRST_FILE, RUN)).when(submit(RUN, HARD)).expectEvents(submitted(RUN, HARD));
    }

    @Test
    void one_thing_said_is_enough() {
        log.given(recorded(FIRST_FILE, RUN)).when(submit(RUN, EASY)).expectEvents(submitted(RUN, EASY));
    }

    @Test
    void a_ride_gets_its_feedback_too() {
        Recording ride = ride(MONDAY_MORNING);
        log.given(recorded(FIRST_FILE, ride)).when(submit(ride, EASY)).expectEvents(submitted(ride, EASY));
    }

    @Test
    void a_second_word_is_a_revision() {
        log.given(recorded(FIRST_FILE, RUN), submitted(RUN, HARD))
                .when(submit(RUN, EASY))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
        log.given(recorded(FIRST_FILE, RUN), submitted(RUN, HARD))
                .when(revise(RUN, EASY))
                .expectEvents(revised(RUN, EASY));
    }

    @Test
    void what_was_never_said_cannot_be_said_anew() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(revise(RUN, EASY))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
    }

    @Test
    void only_what_is_in_the_log_can_be_felt() {
        log.given(recorded(FIRST_FILE, RUN), removed(RUN))
                .when(submit(RUN, EASY))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
        log.given(recorded(FIRST_FILE, RUN))
                .when(new SubmitFeedback(ATHLETE, new UUID(4, 7), EASY, NOW))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
    }

    @Test
    void another_athletes_run_is_none_of_this_log() {
        UUID foreign = ActivityId.of(new UUID(1, 1), RUN.start(), RUN.sport());
        log.given(recorded(FIRST_FILE, RUN))
                .when(new SubmitFeedback(ATHLETE, foreign, EASY, NOW))
                .expectNoEvents()
                .expectException(Refusal.of("activity"));
    }

    @Test
    void a_run_brought_back_by_hand_is_rated_afresh() {
        log.given(recordedByHand(RUN), submitted(RUN, HARD), removed(RUN), recordedByHand(RUN))
                .when(submit(RUN, EASY))
                .expectEvents(submitted(RUN, EASY));
    }

    @Test
    void a_run_of_a_file_taken_back_and_uploaded_again_is_rated_afresh() {
        UUID athlete = ATHLETE.value();
        var takenBack = new ImportRemoved(
                athlete, FIRST_FILE, List.of(idOf(RUN)), RUN.start().toLocalDate(), NOW);
        log.given(recorded(FIRST_FILE, RUN), submitted(RUN, HARD), takenBack, recorded(LogFacts.SECOND_FILE, RUN))
                .when(submit(RUN, EASY))
                .expectEvents(submitted(RUN, EASY));
    }

    @ParameterizedTest
    @CsvSource({
        "effort, 0, , , ",
        "effort, 11, , , ",
        "recovery, , 0, , ",
        "motivation, , , 11, ",
        "soreness, , , , -1",
        "effort, , , , ",
    })
    void a_rating_outside_one_to_ten_and_silence_are_refused(
            String field,
            @Nullable Integer effort,
            @Nullable Integer recovery,
            @Nullable Integer motivation,
            @Nullable Integer soreness) {
        refused(field, new Feedback(effort, recovery, motivation, soreness, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "nul \0", "half \ud800", "line\nend"})
    void the_place_of_pain_is_a_short_text(String place) {
        refused("pain.place", pain(place));
    }

    @Test
    void places_and_notes_have_a_longest_length() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(submit(RUN, pain("x".repeat(100))))
                .expectEvents(submitted(RUN, pain("x".repeat(100))));
        refused("pain.place", pain("x".repeat(101)));
        log.given(recorded(FIRST_FILE, RUN))
                .when(submit(RUN, notes("x".repeat(2_000))))
                .expectEvents(submitted(RUN, notes("x".repeat(2_000))));
        refused("notes", notes("x".repeat(2_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "bell \u0007", "half \udc00"})
    void notes_are_plain_text(String notes) {
        refused("notes", notes(notes));
    }

    @Test
    void a_revision_keeps_the_same_rules() {
        log.given(recorded(FIRST_FILE, RUN), submitted(RUN, HARD))
                .when(revise(RUN, effort(12)))
                .expectNoEvents()
                .expectException(Refusal.of("effort"));
    }

    private void refused(String field, Feedback feedback) {
        log.given(recorded(FIRST_FILE, RUN))
                .when(submit(RUN, feedback))
                .expectNoEvents()
                .expectException(Refusal.of(field));
    }

    private static Feedback effort(int effort) {
        return new Feedback(effort, null, null, null, null, null);
    }

    private static Feedback pain(String place) {
        return new Feedback(null, null, null, null, new Pain(place), null);
    }

    private static Feedback notes(String notes) {
        return new Feedback(null, null, null, null, null, notes);
    }

    private static SubmitFeedback submit(Recording activity, Feedback feedback) {
        return new SubmitFeedback(ATHLETE, idOf(activity), feedback, NOW);
    }

    private static ReviseFeedback revise(Recording activity, Feedback feedback) {
        return new ReviseFeedback(ATHLETE, idOf(activity), feedback, NOW);
    }

    private static FeedbackSubmitted submitted(Recording activity, Feedback feedback) {
        return new FeedbackSubmitted(
                ATHLETE.value(), idOf(activity), activity.start().toLocalDate(), feedback, NOW);
    }

    private static FeedbackRevised revised(Recording activity, Feedback feedback) {
        return new FeedbackRevised(
                ATHLETE.value(), idOf(activity), activity.start().toLocalDate(), feedback, NOW);
    }
}
