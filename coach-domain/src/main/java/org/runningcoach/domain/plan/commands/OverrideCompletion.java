package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Takes the athlete's word for a workout of today or the past year (L5). Refused for a workout the ledger does not know and for one to come; nothing
 * happens when that was said already. Answers with how the workout stands.
 *
 * @param workout its id
 */
public record OverrideCompletion(AthleteId athlete, String workout, Completion completion, Instant at)
        implements TrainingPlanCommand {}
