package org.canary.domain.plan.commands;

/** A command that is no record. */
public final class CommandAsAClass {}
