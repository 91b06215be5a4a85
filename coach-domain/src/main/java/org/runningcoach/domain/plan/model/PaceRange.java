package org.runningcoach.domain.plan.model;

/** A pace target in seconds per kilometre; the fast end is the smaller number. */
public record PaceRange(int fast, int slow) {

    public PaceRange {
        if (fast > slow) {
            throw new IllegalArgumentException("a pace range runs from fast to slow, not " + fast + " to " + slow);
        }
    }
}
