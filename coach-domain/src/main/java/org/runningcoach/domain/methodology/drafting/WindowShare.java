package org.runningcoach.domain.methodology.drafting;

/** A budget with the part of it that falls to one week. */
public record WindowShare(Budget budget, double most) {

    /** Whether it counts volume. */
    public boolean countsVolume() {
        return budget.what() == Budget.What.METRES || budget.what() == Budget.What.SECONDS;
    }
}
