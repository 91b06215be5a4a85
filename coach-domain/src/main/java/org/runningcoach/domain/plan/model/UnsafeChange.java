package org.runningcoach.domain.plan.model;

import java.util.List;
import java.util.stream.Collectors;

/** A change by hand is refused because the plan would not be safe any more; nothing was stored. */
public final class UnsafeChange extends RuntimeException {

    private final transient List<ConcernedRule> rules;

    /** @param rules at least one */
    public UnsafeChange(List<ConcernedRule> rules) {
        super(rules.stream().map(rule -> rule.number() + " " + rule.findings()).collect(Collectors.joining("; ")));
        this.rules = List.copyOf(rules);
    }

    /** Every rule that would be broken, in the order of the rules. */
    public List<ConcernedRule> rules() {
        return rules;
    }
}
