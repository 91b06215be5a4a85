package org.runningcoach.domain.plan;

import org.runningcoach.domain.plan.events.ActivitiesReconciled;
import org.runningcoach.domain.plan.events.ActivityRelinked;
import org.runningcoach.domain.plan.events.AssumptionReplaced;
import org.runningcoach.domain.plan.events.CompletionOverridden;
import org.runningcoach.domain.plan.events.HandMade;
import org.runningcoach.domain.plan.events.MonthClosed;
import org.runningcoach.domain.plan.events.OverrideWithdrawn;
import org.runningcoach.domain.plan.events.PlanRevised;
import org.runningcoach.domain.plan.events.PlanStarted;
import org.runningcoach.domain.plan.events.TrainingPlanEvent;
import org.runningcoach.domain.plan.events.WeekClosed;
import org.runningcoach.domain.plan.events.WorkoutAssumed;
import org.runningcoach.domain.plan.events.WorkoutConfirmed;
import org.runningcoach.domain.plan.events.WorkoutMissed;
import org.runningcoach.domain.plan.ledger.Finding;
import org.runningcoach.domain.plan.ledger.Ledger;
import org.runningcoach.domain.plan.model.LedgerState;

/** What each fact leaves in the ledger. */
final class LedgerAfter {

    private LedgerAfter() {}

    static Ledger of(Ledger before, TrainingPlanEvent event) {
        return switch (event) {
            case PlanStarted e -> before;
            case MonthClosed e -> before;
            case HandMade e -> before;
            case PlanRevised e -> before.revised(e.changes(), e.inputs().today());
            case ActivitiesReconciled e -> before.recorded(e.from(), e.to(), e.activities(), e.covered());
            case WorkoutAssumed e -> before.found(e.workout(), Finding.of(LedgerState.ASSUMED));
            case WorkoutConfirmed e ->
                before.found(e.workout(), Finding.confirmed(e.activities(), e.score(), e.movedTo()));
            case WorkoutMissed e -> before.found(e.workout(), Finding.of(LedgerState.MISSED));
            case AssumptionReplaced e -> before.replaced(e.workout(), e.to());
            case CompletionOverridden e -> before.said(e.workout(), e.completion());
            case OverrideWithdrawn e -> before.said(e.workout(), null);
            case ActivityRelinked e -> before.linked(e.activity(), e.workout());
            case WeekClosed e -> before.closed(e.monday());
        };
    }
}
