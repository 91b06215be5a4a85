package org.canary.saga.regeneration;

import org.canary.llm.ModelGateway;

/** A saga that would wait for an answer while it holds a transaction. */
public record SagaThatAsksTheModel(ModelGateway gateway) {}
