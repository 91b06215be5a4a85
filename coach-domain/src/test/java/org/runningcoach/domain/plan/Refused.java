package org.runningcoach.domain.plan;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.runningcoach.domain.shared.RuleViolation;

/** Matches the refusal of a command by the code of the rule. */
final class Refused extends TypeSafeMatcher<RuleViolation> {

    private final String code;

    private Refused(String code) {
        this.code = code;
    }

    static Refused with(String code) {
        return new Refused(code);
    }

    @Override
    protected boolean matchesSafely(RuleViolation violation) {
        return violation.code().equals(code);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused by ").appendText(code);
    }
}
