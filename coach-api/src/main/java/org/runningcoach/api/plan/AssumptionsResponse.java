package org.runningcoach.api.plan;

import java.time.LocalDate;
import java.util.List;
import org.runningcoach.api.wording.Sentence;
import org.runningcoach.domain.plan.ledger.Gap;
import org.runningcoach.projection.ledger.ClosedWeekView;
import org.runningcoach.projection.ledger.LedgerEntryView;

/**
 * Assumed against confirmed, and how far the plan can rely on it.
 *
 * @param from the first day of the workouts and weeks
 * @param to the last day; workouts to come are not listed
 * @param confidence 0 to 1: falls with each week in a row of which less than half was reported
 * @param unreportedDays how many of the last days with a planned run, in a row, nobody reported on
 * @param silentDays days since the last workout that anybody reported on
 * @param loadShare the share of the running load of the last 28 days that is assumed, 0 to 1
 * @param fitnessShare the share of today's fitness that rests on assumption, 0 to 1
 * @param questions what the athlete is asked
 * @param counts of the workouts listed; those not reported on in an open week count as assumed
 * @param gaps stretches of complete coverage without a planned run done
 * @param weeks closed ones, as known when they closed
 */
record AssumptionsResponse(
        LocalDate from,
        LocalDate to,
        double confidence,
        int unconfirmedWeeks,
        int unreportedDays,
        int silentDays,
        double loadShare,
        double fitnessShare,
        List<Sentence> questions,
        AssumptionCounts counts,
        List<Gap> gaps,
        List<LedgerEntryView> workouts,
        List<ClosedWeekView> weeks) {}
