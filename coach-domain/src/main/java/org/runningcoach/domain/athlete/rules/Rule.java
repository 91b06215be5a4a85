package org.runningcoach.domain.athlete.rules;

import java.util.List;
import org.runningcoach.domain.shared.RuleViolation;

/** A sentence that must hold; its name says it in the affirmative. */
public interface Rule {

    /** Every place where the sentence does not hold; empty when it does. */
    List<RuleViolation> violations();
}
