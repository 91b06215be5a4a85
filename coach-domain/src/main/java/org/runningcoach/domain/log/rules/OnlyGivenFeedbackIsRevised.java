package org.runningcoach.domain.log.rules;

import org.runningcoach.domain.shared.RuleViolation;

/** Only what was said can be said anew. */
public record OnlyGivenFeedbackIsRevised(boolean wasGiven) {

    public void check() {
        if (!wasGiven) {
            throw new RuleViolation(
                    "log.feedback-unknown", "activity", "There is no feedback on this activity yet; submit it first.");
        }
    }
}
