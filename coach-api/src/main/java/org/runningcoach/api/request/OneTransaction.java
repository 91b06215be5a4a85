package org.runningcoach.api.request;

import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows and several commands in one transaction: all of it happens, or nothing. What loses a race against another request
 * is done again from the start, which is why the commands go through a gateway that does not retry them one by one.
 */
@Component
public class OneTransaction {

    private static final int ATTEMPTS = 5;

    private final TransactionTemplate transaction;
    private final CommandGateway commands;

    OneTransaction(PlatformTransactionManager transactions, CommandBus bus) {
        this.transaction = new TransactionTemplate(transactions);
        this.commands = DefaultCommandGateway.builder().commandBus(bus).build();
    }

    /**
     * Commits everything that the work sends, or nothing; a lost race is run again.
     *
     * @param work may run more than once
     */
    public <T extends @Nullable Object> T run(Function<CommandGateway, T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.apply(commands));
            } catch (ConcurrencyException race) {
                if (attempt == ATTEMPTS) {
                    throw race;
                }
            }
        }
    }
}
