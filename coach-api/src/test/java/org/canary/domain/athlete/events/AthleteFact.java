package org.canary.domain.athlete.events;

/** The family of the events here. */
public sealed interface AthleteFact permits EventFromTheMethodology {}
