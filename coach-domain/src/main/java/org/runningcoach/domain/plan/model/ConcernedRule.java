package org.runningcoach.domain.plan.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A safety rule that a change would break.
 *
 * @param number as in the methodology, such as {@code P7}
 * @param code its stable name, such as {@code hard-days-are-spaced}
 * @param days the days concerned, or the Mondays of the weeks, in order
 * @param findings what was compared, in plain words, one for each day
 */
public record ConcernedRule(String number, String code, List<LocalDate> days, List<String> findings) {

    public ConcernedRule {
        days = List.copyOf(days);
        findings = List.copyOf(findings);
    }

    /** The code of the sentence that says what the rule asks for. */
    public Explanation name() {
        return Explanation.of("plan.rule." + code);
    }
}
