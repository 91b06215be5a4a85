package org.runningcoach.projection.plan;

import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The plan in force from the day of an instant on; answered by a {@link TwoMonthPlanView}, or by nothing before the first plan.
 */
public record FindTwoMonthPlan(AthleteId athlete, Instant at) {}
