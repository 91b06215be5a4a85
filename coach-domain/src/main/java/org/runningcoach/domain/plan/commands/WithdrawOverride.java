package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Leaves a workout to assumption and data again. Refused for a workout the ledger does not know; nothing happens when the athlete said nothing of it.
 * Answers with how the workout stands.
 *
 * @param workout its id
 */
public record WithdrawOverride(AthleteId athlete, String workout, Instant at) implements TrainingPlanCommand {}
