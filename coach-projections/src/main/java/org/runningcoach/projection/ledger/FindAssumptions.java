package org.runningcoach.projection.ledger;

import java.time.LocalDate;
import org.runningcoach.domain.shared.AthleteId;

/**
 * The ledger of some days, and how far it can be trusted today; answered by an {@link AssumptionsView}.
 *
 * @param today the athlete's local date
 */
public record FindAssumptions(AthleteId athlete, LocalDate from, LocalDate to, LocalDate today) {}
