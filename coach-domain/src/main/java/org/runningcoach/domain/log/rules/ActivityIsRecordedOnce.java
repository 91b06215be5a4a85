package org.runningcoach.domain.log.rules;

import java.time.LocalDateTime;
import org.runningcoach.domain.shared.RuleViolation;

/** An activity is entered by hand only when the log does not have it yet. */
public record ActivityIsRecordedOnce(boolean isKnown, LocalDateTime start) {

    public void check() {
        if (isKnown) {
            throw new RuleViolation(
                    "log.activity-already-recorded",
                    "start",
                    "There is already an activity that began at " + start + ".");
        }
    }
}
