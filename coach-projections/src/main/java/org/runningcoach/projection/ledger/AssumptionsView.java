package org.runningcoach.projection.ledger;

import java.util.List;
import org.runningcoach.domain.plan.ledger.Trust;

/**
 * Assumed against confirmed.
 *
 * @param trust as of today, whatever days were asked for
 * @param workouts in calendar order
 * @param weeks closed ones, in order
 */
public record AssumptionsView(Trust trust, List<LedgerEntryView> workouts, List<ClosedWeekView> weeks) {}
