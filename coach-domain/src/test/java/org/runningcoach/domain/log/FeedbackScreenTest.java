package org.runningcoach.domain.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.runningcoach.domain.log.LogFacts.ATHLETE;
import static org.runningcoach.domain.log.LogFacts.FIRST_FILE;
import static org.runningcoach.domain.log.LogFacts.MONDAY_MORNING;
import static org.runningcoach.domain.log.LogFacts.NOW;
import static org.runningcoach.domain.log.LogFacts.idOf;
import static org.runningcoach.domain.log.LogFacts.recorded;
import static org.runningcoach.domain.log.LogFacts.run;

import java.util.List;
import java.util.Objects;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.Language;
import org.runningcoach.domain.health.screen.MessageClass;
import org.runningcoach.domain.health.screen.RedFlagScreen;
import org.runningcoach.domain.health.screen.Trigger;
import org.runningcoach.domain.log.commands.ReviseFeedback;
import org.runningcoach.domain.log.commands.SubmitFeedback;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;
import org.runningcoach.domain.log.model.Recording;

class FeedbackScreenTest {

    private static final Recording RUN = run(MONDAY_MORNING);
    private static final Feedback ALARMING = notes("Chest pain at km 3");
    private static final Feedback CALM = notes("All fine.");
    private static final ScreenResult CHEST_PAIN =
            new ScreenResult(RedFlagScreen.VERSION, Language.EN, List.of(Trigger.CHEST_PAIN));

    private final AggregateTestFixture<TrainingLog> log = new AggregateTestFixture<>(TrainingLog.class);

    @Test
    void the_fact_keeps_what_the_screen_found_and_the_answer_tells_it() {
        log.given(recorded(FIRST_FILE, RUN))
                .when(new SubmitFeedback(ATHLETE, idOf(RUN), ALARMING, NOW))
                .expectResultMessagePayload(CHEST_PAIN)
                .expectEvents(submitted(ALARMING, CHEST_PAIN));
    }

    @Test
    void a_revision_is_screened_by_itself() {
        log.given(recorded(FIRST_FILE, RUN), submitted(CALM, null))
                .when(new ReviseFeedback(ATHLETE, idOf(RUN), ALARMING, NOW))
                .expectEvents(revised(ALARMING, CHEST_PAIN));
        log.given(recorded(FIRST_FILE, RUN), submitted(ALARMING, CHEST_PAIN))
                .when(new ReviseFeedback(ATHLETE, idOf(RUN), CALM, NOW))
                .expectEvents(revised(CALM, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sharp chest pain at km 3, nearly fainted       | EMERGENCY
            Ich hatte Schmerzen in der Brust               | EMERGENCY
            I want to kill myself                          | CRISIS
            My urine was dark brown afterwards             | URGENT
            I think I have a stress fracture               | STOP_RUNNING
            I had a fever all night                        | ILLNESS
            I am pregnant                                  | PREGNANCY
            I make myself throw up after eating            | EATING_AND_ENERGY
            How many mg of ibuprofen can I take?           | MEDICINE
            """)
    void words_of_each_class_are_found(String notes, MessageClass messageClass) {
        assertThat(found(notes(notes)).messageClasses()).first().isEqualTo(messageClass);
    }

    @Test
    void the_place_of_pain_is_read_as_the_place_of_pain() {
        assertThat(found(pain("chest")).triggers()).containsExactly(Trigger.CHEST_PAIN);
        assertThat(found(pain("Brust")).language()).isEqualTo(Language.DE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"left calf", "knee", "ankle", "right hamstring", "Achilles", "rechte Wade", "Knie", "toe"})
    void a_usual_place_alarms_nobody(String place) {
        assertThat(FeedbackScreen.screen(pain(place))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"My chest strap broke.", "My heart was in it.", "Heavy legs from the second kilometre on."})
    void innocent_words_alarm_nobody(String notes) {
        assertThat(FeedbackScreen.screen(notes(notes))).isNull();
    }

    private static ScreenResult found(Feedback feedback) {
        return Objects.requireNonNull(FeedbackScreen.screen(feedback));
    }

    private static Feedback notes(String notes) {
        return new Feedback(null, null, null, null, null, notes);
    }

    private static Feedback pain(String place) {
        return new Feedback(null, null, null, null, new Pain(place), null);
    }

    private static FeedbackSubmitted submitted(Feedback feedback, @Nullable ScreenResult found) {
        return new FeedbackSubmitted(ATHLETE.value(), idOf(RUN), RUN.start().toLocalDate(), feedback, NOW, found);
    }

    private static FeedbackRevised revised(Feedback feedback, @Nullable ScreenResult found) {
        return new FeedbackRevised(ATHLETE.value(), idOf(RUN), RUN.start().toLocalDate(), feedback, NOW, found);
    }
}
