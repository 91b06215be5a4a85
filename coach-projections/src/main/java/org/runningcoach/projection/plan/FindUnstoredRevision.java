package org.runningcoach.projection.plan;

import org.runningcoach.domain.plan.events.PlanRevised;

/** A revision that nobody stored, worded from the workouts of those that are; answered by a {@link PlanRevisionView}. */
public record FindUnstoredRevision(PlanRevised revision) {}
