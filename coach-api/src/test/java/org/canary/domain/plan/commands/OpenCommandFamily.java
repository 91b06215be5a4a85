package org.canary.domain.plan.commands;

/** A family that anybody may join. */
public interface OpenCommandFamily {}
