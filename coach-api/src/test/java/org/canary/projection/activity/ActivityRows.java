package org.canary.projection.activity;

/** Storage of one view. */
public record ActivityRows() {}
