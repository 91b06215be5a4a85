package org.runningcoach.domain.log.rules;

import java.util.stream.Stream;
import org.runningcoach.domain.log.model.Feedback;
import org.runningcoach.domain.shared.RuleViolation;

/** Every part of feedback may be left out, but not all of them. */
public record FeedbackSaysSomething(Feedback feedback) {

    /** Empty when the rule is kept. */
    public Stream<RuleViolation> violations() {
        boolean silent = feedback.effort() == null
                && feedback.recovery() == null
                && feedback.motivation() == null
                && feedback.soreness() == null
                && feedback.pain() == null
                && feedback.notes() == null;
        return silent
                ? Stream.of(new RuleViolation(
                        "log.feedback-empty",
                        "effort",
                        "Say at least one thing: effort, recovery, motivation, soreness, pain or notes."))
                : Stream.empty();
    }
}
