package org.runningcoach.saga.regeneration;

import java.util.UUID;
import org.axonframework.messaging.ScopeDescriptor;

/** Has a model asked, in the background, what it would change about the plan just drawn; the saga is told by {@link PlanRegenerationSaga#ADVISED}. */
record SeekAdvice(UUID athlete, int revision, Call call, int attempt, ScopeDescriptor saga) {}
