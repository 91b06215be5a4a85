package org.runningcoach.projection.plan;

import org.runningcoach.domain.shared.AthleteId;

/**
 * What is different in one revision when another is held against it, whichever came first; answered by a {@link PlanComparisonView}, or by nothing
 * when one of them never was.
 *
 * @param from the one to start from
 * @param to the one to arrive at
 */
public record FindPlanComparison(AthleteId athlete, int from, int to) {}
