package org.runningcoach.domain.log.rules;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.RuleViolation;

/** Only what is in the log can be marked or removed. */
public record ActivityIsInTheLog(UUID activity) {

    /** The known activity, or a violation when there is none. */
    public <T> T require(@Nullable T known) {
        if (known == null) {
            throw new RuleViolation(
                    "log.activity-unknown", "activity", "There is no activity " + activity + " in the log.");
        }
        return known;
    }
}
