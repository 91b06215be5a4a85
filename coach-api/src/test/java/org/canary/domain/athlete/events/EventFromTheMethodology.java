package org.canary.domain.athlete.events;

import org.canary.domain.methodology.Method;
import org.runningcoach.domain.shared.EventName;

/** An event that carries behaviour along. */
@EventName("athlete.something")
public record EventFromTheMethodology(Method method) implements AthleteFact {}
