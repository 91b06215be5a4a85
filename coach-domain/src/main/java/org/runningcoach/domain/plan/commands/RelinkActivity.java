package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Says which workout of its week a recorded activity belongs to, whatever the matching would make of it (L6). Refused for an activity or a workout the
 * ledger does not know, for one of another week, and for a workout to come.
 *
 * @param workout its id; absent when the activity belongs to none
 */
public record RelinkActivity(
        AthleteId athlete, UUID activity, @Nullable String workout, Instant at) implements TrainingPlanCommand {}
