package org.canary.domain.log;

import org.canary.projection.plan.MutableView;

/** A fact that knows a screen. */
public record DomainThatProjects(MutableView view) {}
