package org.canary.saga.regeneration;

import org.canary.api.plan.PublicController;

/** A saga that knows the edge. */
public record SagaWithAController(PublicController controller) {}
