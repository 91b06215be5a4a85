package org.runningcoach.api.plan;

/**
 * What came of drawing the plan anew.
 *
 * @param changed whether the request led to another plan
 * @param revision the one in force
 */
record RegenerationResponse(boolean changed, RevisionResponse revision) {}
