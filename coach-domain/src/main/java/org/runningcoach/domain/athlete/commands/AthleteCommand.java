package org.runningcoach.domain.athlete.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/** Everything that can be asked of an athlete. Asked again with nothing changed since, a command has no effect. */
public sealed interface AthleteCommand
        permits RegisterAthlete,
                UpdateProfile,
                ChangeGoal,
                SetAvailability,
                ReportHealth,
                HoldForRedFlags,
                ClearHealth {

    AthleteId athlete();

    /** The product's time when it was asked. */
    Instant at();

    @TargetAggregateIdentifier
    default String stream() {
        return Stream.ATHLETE.of(athlete());
    }
}
