package org.runningcoach.api.wiring.probe;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record StartAt(@TargetAggregateIdentifier String stream, int count) {}
