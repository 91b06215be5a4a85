package org.runningcoach.saga.refresh;

/**
 * How many athletes a job finds.
 *
 * @param active to be served
 * @param passedOver due too, but not heard of for eight weeks
 */
record DueCount(int active, int passedOver) {}
