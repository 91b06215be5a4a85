package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LedgerState;
import org.runningcoach.domain.shared.EventName;

/**
 * What was assumed or known of a workout no longer holds (L4). What the athlete says of it stands above both.
 *
 * @param day for which it was planned
 * @param from never scheduled
 */
@EventName("plan.assumption-replaced")
public record AssumptionReplaced(
        UUID athlete, String workout, LocalDate day, LedgerState from, LedgerState to, LedgerCause cause, Instant at)
        implements TrainingPlanEvent {}
