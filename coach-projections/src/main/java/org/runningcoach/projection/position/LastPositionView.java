package org.runningcoach.projection.position;

/** The number of the last fact; -1 without any. */
public record LastPositionView(long position) {}
