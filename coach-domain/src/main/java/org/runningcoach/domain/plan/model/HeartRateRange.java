package org.runningcoach.domain.plan.model;

/** A heart-rate target in beats per minute. */
public record HeartRateRange(int low, int high) {}
