package org.runningcoach.projection.plan;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * What the next draft has to be drawn from; answered by a {@link PlanInForceView}, or by nothing before the first plan.
 *
 * @param today the athlete's local date
 */
public record FindPlanInForce(AthleteId athlete, LocalDate today) {}
