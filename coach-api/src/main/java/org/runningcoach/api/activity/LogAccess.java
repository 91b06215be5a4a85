package org.runningcoach.api.activity;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.log.commands.TrainingLogCommand;
import org.runningcoach.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** How the controllers of this resource speak with the athlete's log and its views. */
@Component
class LogAccess {

    /** Refusals that mean, over HTTP, that the path leads nowhere. */
    private static final Set<String> NOWHERE =
            Set.of("log.activity-unknown", "log.feedback-unknown", "log.import-unknown");

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final HeldByWords words;

    LogAccess(CommandGateway commands, QueryGateway queries, HeldByWords words) {
        this.commands = commands;
        this.queries = queries;
        this.words = words;
    }

    <T extends @Nullable Object> T change(TrainingLogCommand command) {
        return reached(() -> commands.sendAndWait(command));
    }

    /** What feedback calls for, with its words and their consequence stored together. */
    FeedbackAnswer felt(TrainingLogCommand feedback) {
        return reached(() -> words.store(feedback));
    }

    private static <T extends @Nullable Object> T reached(Supplier<T> change) {
        try {
            return change.get();
        } catch (RuleViolation refused) {
            if (NOWHERE.contains(refused.code())) {
                throw Refusal.notFound(refused.getMessage());
            }
            throw refused;
        }
    }

    <T> T answer(Object query, Class<T> view) {
        return queries.query(query, view).join();
    }

    <T> Optional<T> find(Object query, Class<T> view) {
        return queries.query(query, ResponseTypes.optionalInstanceOf(view)).join();
    }
}
