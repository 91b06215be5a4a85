package org.runningcoach.domain.log.rules;

import java.util.UUID;
import org.runningcoach.domain.shared.RuleViolation;

/** Only a file that the log took in can be taken back, and only once. */
public record ImportIsInTheLog(UUID importId, boolean isKnown) {

    public void check() {
        if (!isKnown) {
            throw new RuleViolation("log.import-unknown", "import", "There is no import " + importId + " in the log.");
        }
    }
}
