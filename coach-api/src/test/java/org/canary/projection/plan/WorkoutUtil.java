package org.canary.projection.plan;

/** A name that says nothing. */
public final class WorkoutUtil {}
