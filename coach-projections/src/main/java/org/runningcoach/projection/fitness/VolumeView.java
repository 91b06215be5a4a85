package org.runningcoach.projection.fitness;

/**
 * Running volume in metres, races and assumed workouts included.
 *
 * @param thisWeek since Monday
 * @param lastWeek Monday to Sunday
 * @param fourWeekMean of the last four complete weeks
 */
public record VolumeView(double thisWeek, double lastWeek, double fourWeekMean) {}
