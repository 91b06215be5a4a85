package org.runningcoach.projection.plan;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The plan in force from a day to the end of the next month; answered by a {@link TwoMonthPlanView}, or by nothing before the first plan.
 *
 * @param today the athlete's local date
 */
public record FindTwoMonthPlan(AthleteId athlete, LocalDate today) {}
