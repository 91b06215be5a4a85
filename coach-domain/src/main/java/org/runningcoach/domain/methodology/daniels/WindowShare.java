package org.runningcoach.domain.methodology.daniels;

/** A budget with the metres of it that fall to one week. */
record WindowShare(Budget budget, double metres) {}
