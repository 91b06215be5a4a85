package org.runningcoach.projection.ledger;

import java.util.List;
import org.runningcoach.domain.plan.ledger.Gap;
import org.runningcoach.domain.plan.ledger.Trust;

/**
 * Assumed against confirmed.
 *
 * @param trust as of today, whatever days were asked for
 * @param gaps stretches of the last 53 weeks without a planned run done, of which the athlete should be asked
 * @param workouts in calendar order
 * @param weeks closed ones, in order
 */
public record AssumptionsView(
        Trust trust, List<Gap> gaps, List<LedgerEntryView> workouts, List<ClosedWeekView> weeks) {}
