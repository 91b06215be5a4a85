package org.runningcoach.domain.log.commands;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.domain.shared.Stream;

/** Everything that can be asked of an athlete's training log. */
public sealed interface TrainingLogCommand
        permits ImportActivities,
                PreviewImport,
                CompleteImport,
                RecordActivity,
                MarkRace,
                UnmarkRace,
                SubmitFeedback,
                ReviseFeedback,
                RemoveActivity,
                RemoveImport {

    AthleteId athlete();

    /** The product's time of the request. */
    Instant at();

    /** The stream the command goes to. */
    @TargetAggregateIdentifier
    default String stream() {
        return Stream.LOG.of(athlete());
    }
}
