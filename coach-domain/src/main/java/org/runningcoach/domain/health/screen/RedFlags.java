package org.runningcoach.domain.health.screen;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the screen found, at most one finding of each trigger, the gravest first. Only the screen makes one and nothing takes a finding out of it: no
 * model, and no caller, can clear a flag. A flag ends with the clearance of a clinician, which is a fact of its own.
 */
public final class RedFlags {

    private final List<Finding> findings;

    private RedFlags(List<Finding> findings) {
        this.findings = findings;
    }

    /** Of several findings of one trigger the first is kept. */
    static RedFlags of(Stream<Finding> found) {
        Map<Trigger, Finding> first = new EnumMap<>(Trigger.class);
        found.forEachOrdered(finding -> first.putIfAbsent(finding.trigger(), finding));
        return new RedFlags(List.copyOf(first.values()));
    }

    public List<Finding> findings() {
        return findings;
    }

    public boolean isEmpty() {
        return findings.isEmpty();
    }

    public boolean has(Trigger trigger) {
        return findings.stream().anyMatch(finding -> finding.trigger() == trigger);
    }

    /** The gravest label; {@link ScreenLabel#NONE} when nothing was found. */
    public ScreenLabel label() {
        return findings.stream()
                .map(finding -> finding.trigger().label())
                .min(ScreenLabel::compareTo)
                .orElse(ScreenLabel.NONE);
    }

    /** The answers due, the gravest first. */
    public Set<MessageClass> messageClasses() {
        Set<MessageClass> classes = EnumSet.noneOf(MessageClass.class);
        findings.forEach(finding -> classes.add(finding.trigger().messageClass()));
        return Collections.unmodifiableSet(classes);
    }

    /** What all findings together demand, the strictest first. */
    public Set<Demand> demands() {
        Set<Demand> demands = EnumSet.noneOf(Demand.class);
        messageClasses().forEach(messageClass -> demands.addAll(messageClass.demands()));
        return Collections.unmodifiableSet(demands);
    }

    /** These and those of another text of the same athlete. */
    public RedFlags and(RedFlags others) {
        return of(Stream.concat(findings.stream(), others.findings.stream()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RedFlags flags && findings.equals(flags.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(findings.stream().map(Finding::trigger).toArray());
    }
}
