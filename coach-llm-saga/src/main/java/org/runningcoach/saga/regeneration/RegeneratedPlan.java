package org.runningcoach.saga.regeneration;

/**
 * What came of drawing a plan anew.
 *
 * @param revision the one in force, 0 without a plan
 * @param changed whether it is a new one
 */
public record RegeneratedPlan(int revision, boolean changed) {

    /** Nobody to plan for yet: an account without a profile. */
    static final RegeneratedPlan NONE = new RegeneratedPlan(0, false);
}
