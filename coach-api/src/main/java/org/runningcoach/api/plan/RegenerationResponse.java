package org.runningcoach.api.plan;

/**
 * What came of drawing the plan anew.
 *
 * @param changed whether it is another plan than before
 * @param revision the one in force
 */
record RegenerationResponse(boolean changed, RevisionResponse revision) {}
