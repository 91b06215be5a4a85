package org.runningcoach.domain.methodology.daniels;

/** A budget with the part of it that falls to one week. */
record WindowShare(Budget budget, double most) {

    boolean countsMetres() {
        return budget.what() == Budget.What.METRES;
    }
}
