package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.Completion;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.shared.EventName;

/**
 * The athlete said what came of a workout, which stands above assumption and data until it is withdrawn (L5).
 *
 * @param day for which it was planned
 * @param before how it stood
 */
@EventName("plan.completion-overridden")
public record CompletionOverridden(
        UUID athlete, String workout, LocalDate day, Completion completion, LedgerState before, Instant at)
        implements TrainingPlanEvent {}
