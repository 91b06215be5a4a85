package org.runningcoach.projection.plan;

import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The plan that was in force at an instant, from its day on; answered by a {@link TwoMonthPlanView}, or by nothing before the first plan.
 */
public record FindPastTwoMonthPlan(AthleteId athlete, Instant at) {}
