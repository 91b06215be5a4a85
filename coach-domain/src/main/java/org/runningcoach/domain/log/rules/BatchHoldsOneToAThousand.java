package org.runningcoach.domain.log.rules;

import org.runningcoach.domain.shared.RuleViolation;

/** A transaction stores at most 1,000 events, so that none stays open for long. */
public record BatchHoldsOneToAThousand(int size) {

    public void check() {
        if (size < 1 || size > 1_000) {
            throw new RuleViolation(
                    "log.batch-size", "recordings", "A batch holds 1 to 1,000 recordings, this one " + size + ".");
        }
    }
}
