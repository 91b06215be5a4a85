package org.runningcoach.domain.log.rules;

import org.runningcoach.domain.shared.RuleViolation;

/** A log numbers its files and takes no more than it can number; one a day lasts for 89 years. */
public record FilesAreCounted(int number, int most) {

    public void check() {
        if (number > most) {
            throw new RuleViolation(
                    "log.too-many-imports", "file", "This log has taken in all the files it can: " + most + ".");
        }
    }
}
