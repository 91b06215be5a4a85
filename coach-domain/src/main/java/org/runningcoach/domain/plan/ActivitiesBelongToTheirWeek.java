package org.runningcoach.domain.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.ledger.LedgerEntry;
import org.runningcoach.domain.plan.model.LoggedActivity;
import org.runningcoach.domain.shared.RuleViolation;

/** An activity may be linked once the ledger has taken it in, and to a workout of its own week only. */
final class ActivitiesBelongToTheirWeek {

    private ActivitiesBelongToTheirWeek() {}

    static LoggedActivity check(Ledger ledger, UUID id, @Nullable LedgerEntry workout) {
        LoggedActivity activity = ledger.activities().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolation(
                        "plan.activity-unknown", "activity", "There is no activity " + id + " in the ledger."));
        if (workout != null && !Ledger.mondayOf(workout.day()).equals(Ledger.mondayOf(activity.day()))) {
            throw new RuleViolation(
                    "plan.activity-of-another-week",
                    "activity",
                    "The activity of " + activity.day() + " cannot complete a workout of " + workout.day()
                            + ": they are in different weeks.");
        }
        return activity;
    }
}
