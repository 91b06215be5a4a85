package org.runningcoach.domain.log.rules;

import org.runningcoach.domain.shared.RuleViolation;

/** Other sports are cross-training and no race of a runner. */
public record OnlyRunsAreRaces(boolean isRun) {

    public void check() {
        if (!isRun) {
            throw new RuleViolation("log.race-not-a-run", "activity", "Only a run can be marked as a race.");
        }
    }
}
