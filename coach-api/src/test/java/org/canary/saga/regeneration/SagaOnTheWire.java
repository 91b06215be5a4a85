package org.canary.saga.regeneration;

import java.net.http.HttpClient;

/** A saga that talks to the network. */
public record SagaOnTheWire(HttpClient client) {}
