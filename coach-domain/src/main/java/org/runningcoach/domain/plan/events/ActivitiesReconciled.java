package org.runningcoach.domain.plan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.log.model.Coverage;
import org.runningcoach.domain.plan.model.FlippedEntry;
import org.runningcoach.domain.plan.model.LedgerCause;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.shared.EventName;

/**
 * The ledger has taken in what the log holds of some weeks; each entry that changed is a fact of its own before this one.
 *
 * @param from the first day taken in, a Monday
 * @param to the last one, a Sunday
 * @param activities everything the log holds of these days
 * @param covered the complete coverages within them
 * @param since the first day whose facts changed, however long ago; absent when none did
 * @param flipped in calendar order
 * @param closedWeekReached the Monday of the earliest closed week in which an entry changed; absent without one
 */
@EventName("plan.activities-reconciled")
public record ActivitiesReconciled(
        UUID athlete,
        LedgerCause cause,
        LocalDate from,
        LocalDate to,
        List<LoggedActivity> activities,
        List<Coverage> covered,
        @Nullable LocalDate since,
        List<FlippedEntry> flipped,
        @Nullable LocalDate closedWeekReached,
        Instant at)
        implements TrainingPlanEvent {

    public ActivitiesReconciled {
        activities = List.copyOf(activities);
        covered = List.copyOf(covered);
        flipped = List.copyOf(flipped);
    }
}
