package org.runningcoach.api.plan;

import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.runningcoach.api.problem.Refusal;
import org.runningcoach.domain.plan.commands.TrainingPlanCommand;
import org.runningcoach.domain.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** How the controllers of this resource speak with the ledger and its view. */
@Component
class LedgerAccess {

    /** Refusals that mean, over HTTP, that the path leads nowhere. */
    private static final Set<String> NOWHERE = Set.of("plan.workout-unknown", "plan.none");

    private final CommandGateway commands;
    private final QueryGateway queries;

    LedgerAccess(CommandGateway commands, QueryGateway queries) {
        this.commands = commands;
        this.queries = queries;
    }

    <T extends @Nullable Object> T change(TrainingPlanCommand command) {
        try {
            return commands.sendAndWait(command);
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
}
