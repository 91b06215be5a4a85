package org.runningcoach.projection.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The ledger of some days as it stood at an instant, and how far it could be trusted then; answered by an {@link AssumptionsView}.
 *
 * @param today the athlete's local date at the instant
 */
public record FindPastAssumptions(AthleteId athlete, Instant at, LocalDate from, LocalDate to, LocalDate today) {}
