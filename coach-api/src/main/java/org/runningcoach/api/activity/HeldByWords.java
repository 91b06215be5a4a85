package org.runningcoach.api.activity;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.request.OneTransaction;
import org.runningcoach.domain.athlete.commands.HoldForRedFlags;
import org.runningcoach.domain.athlete.model.ConditionsOfRedFlags;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.health.model.ScreenResult;
import org.runningcoach.domain.log.commands.TrainingLogCommand;
import org.runningcoach.domain.shared.AthleteId;
import org.runningcoach.projection.profile.FindProfile;
import org.runningcoach.projection.profile.ProfileView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores words and what they demand of the athlete's health in one transaction: no alarm is kept without its consequence. */
@Component
class HeldByWords {

    private static final Logger LOG = LoggerFactory.getLogger(HeldByWords.class);

    private final OneTransaction transaction;
    private final QueryGateway queries;

    HeldByWords(OneTransaction transaction, QueryGateway queries) {
        this.transaction = transaction;
        this.queries = queries;
    }

    FeedbackAnswer store(TrainingLogCommand feedback) {
        ScreenResult found = transaction.run(commands -> store(feedback, commands));
        if (found == null) {
            return FeedbackAnswer.of(null, stopped(feedback.athlete()));
        }
        LOG.info("Words of feedback were answered as {}", found.messageClasses());
        return FeedbackAnswer.of(found, List.copyOf(ConditionsOfRedFlags.of(found.messageClasses())));
    }

    private static @Nullable ScreenResult store(TrainingLogCommand feedback, CommandGateway commands) {
        ScreenResult found = commands.sendAndWait(feedback);
        if (found != null) {
            commands.sendAndWait(new HoldForRedFlags(feedback.athlete(), found, feedback.at()));
        }
        return found;
    }

    /** It waits for no view: the feedback is stored, and its answer must not fail any more. */
    private List<HealthCondition> stopped(AthleteId athlete) {
        boolean stands = queries.query(new FindProfile(athlete), ResponseTypes.optionalInstanceOf(ProfileView.class))
                .join()
                .filter(profile -> profile.health().has(HealthCondition.TRAINING_STOPPED))
                .isPresent();
        return stands ? List.of(HealthCondition.TRAINING_STOPPED) : List.of();
    }
}
