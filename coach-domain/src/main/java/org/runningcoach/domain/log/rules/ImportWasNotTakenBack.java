package org.runningcoach.domain.log.rules;

import java.util.UUID;
import org.runningcoach.domain.shared.RuleViolation;

/** A file that was taken back does not go on; uploaded again it is a new import. */
public record ImportWasNotTakenBack(UUID importId, boolean isTakenBack) {

    public void check() {
        if (isTakenBack) {
            throw new RuleViolation("log.import-removed", "import", "The import " + importId + " was taken back.");
        }
    }
}
