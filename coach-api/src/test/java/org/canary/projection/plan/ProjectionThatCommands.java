package org.canary.projection.plan;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** A projection that wants things to happen. */
public record ProjectionThatCommands(CommandGateway gateway) {}
