package org.runningcoach.projection.plan;

import org.runningcoach.domain.shared.AthleteId;

/** One revision with its changes; answered by a {@link PlanRevisionView}, or by nothing. */
public record FindPlanRevision(AthleteId athlete, int revision) {}
