package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.shared.AthleteId;

/**
 * Holds the ledger of whole weeks against what the log has of them. Sent again it changes nothing more.
 *
 * @param today the athlete's local date; workouts to come are left alone
 * @param from a Monday
 * @param to a Sunday
 * @param activities everything the log holds of these days
 * @param covered complete coverages, clipped to these days or not
 * @param since the first day whose facts changed; absent when none did
 */
public record ReconcileActivities(
        AthleteId athlete,
        LedgerCause cause,
        LocalDate today,
        LocalDate from,
        LocalDate to,
        List<LoggedActivity> activities,
        List<Coverage> covered,
        @Nullable LocalDate since,
        Instant at)
        implements TrainingPlanCommand {

    public ReconcileActivities {
        activities = List.copyOf(activities);
        covered = List.copyOf(covered);
    }
}
