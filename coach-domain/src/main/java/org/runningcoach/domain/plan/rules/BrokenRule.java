package org.runningcoach.domain.plan.rules;

import java.time.LocalDate;

/**
 * One place where a plan breaks an invariant.
 *
 * @param number the invariant's number in the methodology, such as {@code P7}
 * @param code its stable name, such as {@code hard-days-are-spaced}
 * @param day the date, or the Monday of the week
 * @param sentence what was compared, in plain words
 */
public record BrokenRule(String number, String code, LocalDate day, String sentence) {

    @Override
    public String toString() {
        return number + " " + code + " on " + day + ": " + sentence;
    }
}
