package org.runningcoach.api.wiring.probe;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record CountUp(@TargetAggregateIdentifier String stream, int times) {}
