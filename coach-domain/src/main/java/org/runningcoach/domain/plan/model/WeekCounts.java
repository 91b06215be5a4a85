package org.runningcoach.domain.plan.model;

/**
 * How the workouts of a week stood when it closed, the athlete's word included.
 *
 * @param planned all of them
 * @param done confirmed by data or by the athlete
 * @param assumed nobody reported on
 * @param missed by data or by the athlete's word
 * @param unplannedRuns recorded runs that belong to no workout
 */
public record WeekCounts(int planned, int done, int assumed, int missed, int unplannedRuns) {}
