package org.runningcoach.domain.log;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.health.screen.RedFlagScreen;
import org.runningcoach.domain.log.commands.ReviseFeedback;
import org.runningcoach.domain.log.commands.SubmitFeedback;
import org.runningcoach.domain.log.events.FeedbackRevised;
import org.runningcoach.domain.log.events.FeedbackSubmitted;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;

/** Reads the words of feedback for red flags (methodology, section 10), at the moment it is given and never again. */
final class FeedbackScreen {

    private static final RedFlagScreen SCREEN = new RedFlagScreen();

    private FeedbackScreen() {}

    static FeedbackSubmitted submitted(SubmitFeedback command, LocalDate day) {
        return new FeedbackSubmitted(
                command.athlete().value(),
                command.activity(),
                day,
                command.feedback(),
                command.at(),
                screen(command.feedback()));
    }

    static FeedbackRevised revised(ReviseFeedback command, LocalDate day) {
        return new FeedbackRevised(
                command.athlete().value(),
                command.activity(),
                day,
                command.feedback(),
                command.at(),
                screen(command.feedback()));
    }

    /** Nothing when no word alarms. */
    static @Nullable ScreenResult screen(Feedback feedback) {
        String notes = feedback.notes() == null ? "" : feedback.notes();
        return ScreenResult.of(SCREEN.screen(notes).and(SCREEN.screen(painSentences(feedback.pain()))));
    }

    /** That a place hurts is said by where it stands, so the screen hears it said, in each language it reads. */
    private static String painSentences(@Nullable Pain pain) {
        if (pain == null) {
            return "";
        }
        String place = pain.place();
        return place + " pain.\n" + place + " Schmerzen.\nDolor " + place + ".\nDouleur " + place + ".";
    }
}
