package org.runningcoach.domain.log;

import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.runningcoach.domain.shared.RuleViolation;

/** Expects that a rule refused a command because of one field. */
final class Refusal {

    private Refusal() {}

    static Matcher<Object> of(String field) {
        return Matchers.<Object>both(Matchers.instanceOf(RuleViolation.class))
                .and(new FeatureMatcher<>(Matchers.equalTo(field), "a violation with field", "field") {
                    @Override
                    protected String featureValueOf(Object violation) {
                        return ((RuleViolation) violation).field();
                    }
                });
    }
}
