package org.runningcoach.saga.regeneration;

/**
 * What came of drawing a plan anew.
 *
 * @param revision the one in force
 * @param changed whether it is a new one
 */
public record RegeneratedPlan(int revision, boolean changed) {}
