package org.canary.domain.athlete.model;

import org.axonframework.messaging.MetaData;

/** A value that knows the framework. */
public record ModelOfAxon(MetaData metaData) {}
