package org.runningcoach.api.activity;

import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.profile.CurrentProfile;
import org.runningcoach.api.request.OneTransaction;
import org.runningcoach.domain.athlete.commands.HoldForRedFlags;
import org.runningcoach.domain.athlete.model.HealthCondition;
import org.runningcoach.domain.athlete.model.HealthReport;
import org.runningcoach.domain.health.screen.ScreenResult;
import org.runningcoach.domain.log.commands.TrainingLogCommand;
import org.runningcoach.projection.profile.ProfileView;
import org.springframework.stereotype.Component;

/** Stores words and what they demand of the athlete's health in one transaction: no alarm is kept without its consequence. */
@Component
class HeldByWords {

    private final OneTransaction transaction;
    private final CurrentProfile profiles;

    HeldByWords(OneTransaction transaction, CurrentProfile profiles) {
        this.transaction = transaction;
        this.profiles = profiles;
    }

    FeedbackAnswer store(TrainingLogCommand feedback) {
        ScreenResult found = transaction.run(commands -> store(feedback, commands));
        List<HealthCondition> holds = profiles.find(feedback.athlete()).map(ProfileView::health).stream()
                .flatMap(health -> health.standing().stream())
                .map(HealthReport::condition)
                .filter(condition -> condition == HealthCondition.TRAINING_STOPPED)
                .toList();
        return FeedbackAnswer.of(found, holds);
    }

    private static @Nullable ScreenResult store(TrainingLogCommand feedback, CommandGateway commands) {
        ScreenResult found = commands.sendAndWait(feedback);
        if (found != null) {
            commands.sendAndWait(new HoldForRedFlags(feedback.athlete(), found, feedback.at()));
        }
        return found;
    }
}
