package org.canary.llm;

/** The way to a model. */
public interface ModelGateway {}
