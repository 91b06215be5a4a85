package org.canary.projection.plan;

/** A view that is no record. */
public class MutableView {}
