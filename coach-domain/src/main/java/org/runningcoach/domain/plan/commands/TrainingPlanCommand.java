package org.runningcoach.domain.plan.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/** Everything that can be asked of a training plan. */
public sealed interface TrainingPlanCommand
        permits StartPlan,
                RevisePlan,
                CloseMonth,
                CloseWeek,
                ReconcileActivities,
                OverrideCompletion,
                WithdrawOverride,
                RelinkActivity,
                ChangeByHand {

    AthleteId athlete();

    /** The product's time. */
    Instant at();

    @TargetAggregateIdentifier
    default String stream() {
        return Stream.PLAN.of(athlete());
    }
}
