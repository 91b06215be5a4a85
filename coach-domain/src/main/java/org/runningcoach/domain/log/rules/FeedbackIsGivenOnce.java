package org.runningcoach.domain.log.rules;

import org.runningcoach.domain.shared.RuleViolation;

/** What was said of an activity is revised, not said a second time beside it. */
public record FeedbackIsGivenOnce(boolean wasGiven) {

    public void check() {
        if (wasGiven) {
            throw new RuleViolation(
                    "log.feedback-already-given",
                    "activity",
                    "There is feedback on this activity already; revise it instead.");
        }
    }
}
