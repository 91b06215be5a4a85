package org.runningcoach.domain.log;

import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.health.screen.RedFlagScreen;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.log.model.Pain;

/** Reads the words of feedback for red flags (methodology, section 10), at the moment it is given and never again. */
final class FeedbackScreen {

    private static final RedFlagScreen SCREEN = new RedFlagScreen();

    private FeedbackScreen() {}

    /** Nothing when no word alarms. */
    static @Nullable ScreenResult screen(Feedback feedback) {
        String notes = feedback.notes() == null ? "" : feedback.notes();
        return ScreenResult.of(SCREEN.screen(notes).and(SCREEN.screen(painSentences(feedback.pain()))));
    }

    /** That a place hurts is said by where it stands, so the screen hears it said, in each language it reads. */
    private static String painSentences(@Nullable Pain pain) {
        return pain == null
                ? ""
                : "%1$s pain.\n%1$s Schmerzen.\ndolor %1$s.\ndouleur %1$s.".formatted(pain.place());
    }
}
