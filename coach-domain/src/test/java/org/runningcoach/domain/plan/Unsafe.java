package org.runningcoach.domain.plan;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import org.runningcoach.domain.plan.model.UnsafeChange;

/** Matches the refusal of a change by hand by the number of a rule that it would break. */
final class Unsafe extends TypeSafeMatcher<UnsafeChange> {

    private final String number;

    private Unsafe(String number) {
        this.number = number;
    }

    static Unsafe by(String number) {
        return new Unsafe(number);
    }

    @Override
    protected boolean matchesSafely(UnsafeChange unsafe) {
        return unsafe.rules().stream()
                .anyMatch(rule -> rule.number().equals(number)
                        && !rule.days().isEmpty()
                        && !rule.findings().isEmpty());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("unsafe by ").appendText(number);
    }
}
