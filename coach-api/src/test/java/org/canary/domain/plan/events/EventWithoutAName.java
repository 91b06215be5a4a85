package org.canary.domain.plan.events;

/** An event that would be stored under its class name. */
public record EventWithoutAName() {}
