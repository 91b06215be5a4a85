package org.runningcoach.projection.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.Language;
import org.runningcoach.domain.health.screen.Trigger;
import org.runningcoach.domain.log.events.ActivityRemoved;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.events.ImportRemoved;
import org.runningcoach.domain.log.model.ActivityId;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.domain.log.model.Sport;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.testing.TestDatabase;

class FeedbackProjectorIT {

    private static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 7, 30, 15);
    private static final Instant NOW = Instant.parse("2026-03-10T18:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-11T06:00:00.123456Z");
    private static final Feedback ALL = new Feedback(8, 4, 6, 7, new Pain("left calf"), "Hot.\nVery hot.");
    private static final Feedback ONLY_EFFORT = new Feedback(5, null, null, null, null, null);

    private static TestDatabase database;
    private static FeedbackProjector projector;
    private static FeedbackQueryHandler queries;

    private final AthleteId athlete = new AthleteId(UUID.randomUUID());

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        projector = new FeedbackProjector(new FeedbackRows(database.writes()));
        queries = new FeedbackQueryHandler(database.reads());
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_was_said_is_shown_as_it_was() {
        submit(0, ALL);
        submit(1, ONLY_EFFORT);
        assertThat(shown())
                .containsExactly(
                        new FeedbackView(activity(0), ALL, null, NOW, null),
                        new FeedbackView(activity(1), ONLY_EFFORT, null, NOW, null));
    }

    @Test
    void a_revision_takes_the_place_of_all_that_was_said_before() {
        submit(0, ALL);
        projector.on(new FeedbackRevised(athlete.value(), activity(0), day(0), ONLY_EFFORT, LATER));
        assertThat(shown()).containsExactly(new FeedbackView(activity(0), ONLY_EFFORT, null, NOW, LATER));
    }

    @Test
    void flags_stand_with_the_words_that_raised_them_and_go_when_these_are_said_anew() {
        var flags = new ScreenResult(1, Language.DE, List.of(Trigger.CHEST_PAIN, Trigger.FAINTING));
        projector.on(new FeedbackSubmitted(athlete.value(), activity(0), day(0), ALL, NOW, flags));
        assertThat(shown()).containsExactly(new FeedbackView(activity(0), ALL, flags, NOW, null));
        projector.on(new FeedbackRevised(athlete.value(), activity(0), day(0), ONLY_EFFORT, LATER));
        assertThat(shown()).containsExactly(new FeedbackView(activity(0), ONLY_EFFORT, null, NOW, LATER));
    }

    @Test
    void what_leaves_the_log_takes_its_feedback_along() {
        submit(0, ALL);
        submit(1, ALL);
        submit(2, ALL);
        projector.on(new ActivityRemoved(athlete.value(), activity(0), day(0), LATER));
        projector.on(
                new ImportRemoved(athlete.value(), new UUID(1, 1), List.of(activity(2), activity(3)), day(2), LATER));
        assertThat(shown()).extracting(FeedbackView::activity).containsExactly(activity(1));
    }

    @Test
    void told_twice_the_story_ends_the_same() {
        for (int time = 0; time < 2; time++) {
            submit(0, ALL);
            submit(1, ALL);
            projector.on(new FeedbackRevised(athlete.value(), activity(0), day(0), ONLY_EFFORT, LATER));
            projector.on(new ActivityRemoved(athlete.value(), activity(1), day(1), LATER));
            assertThat(shown()).containsExactly(new FeedbackView(activity(0), ONLY_EFFORT, null, NOW, LATER));
        }
    }

    @Test
    void another_athlete_sees_nothing_of_it() {
        submit(0, ALL);
        var other = new AthleteId(UUID.randomUUID());
        assertThat(queries.answer(new ListFeedback(other, List.of(activity(0)))).feedbacks())
                .isEmpty();
    }

    private void submit(int number, Feedback feedback) {
        projector.on(new FeedbackSubmitted(athlete.value(), activity(number), day(number), feedback, NOW));
    }

    private List<FeedbackView> shown() {
        return queries.answer(new ListFeedback(athlete, List.of(activity(2), activity(1), activity(0))))
                .feedbacks();
    }

    private UUID activity(int number) {
        return ActivityId.of(athlete.value(), START.plusDays(number), Sport.RUNNING);
    }

    private static LocalDate day(int number) {
        return START.toLocalDate().plusDays(number);
    }
}
