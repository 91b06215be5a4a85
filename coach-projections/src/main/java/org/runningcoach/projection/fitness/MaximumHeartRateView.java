package org.runningcoach.projection.fitness;

/**
 * The highest heart rate reckoned with.
 *
 * @param measured otherwise estimated from age
 */
public record MaximumHeartRateView(int beatsPerMinute, boolean measured) {}
